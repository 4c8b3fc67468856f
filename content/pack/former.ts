import type { Service } from '../../study/schema/service.ts'

/** A name that is no longer right, and what the thing is called now. */
export type Outdated = { form: string; now: string }

/** Words that say that a name is an old one, in the same sentence. */
const SAYS_SO =
	/\b(former(ly)?|old(er)?|renamed?|previous(ly)?|earlier|before|until|used to be|was called|once called|now (called|named|part)|became|originally|successor|replaced|discontinued|guides (still )?(use|write|say|call))\b/i

/**
 * Former names as they may stand in a text: whole, without the maker's name, and their short forms.
 * A form that is also a current name of something, or an ordinary word once shortened, is left out.
 */
export function outdatedForms(services: readonly Service[]): Outdated[] {
	const current = services.flatMap(currentNames)
	const forms = services.flatMap((service) =>
		service.formerly.flatMap(({ name, short = [] }) => [name, withoutMaker(name), ...short].map((form) => ({ form, now: service.name }))),
	)
	const usable = forms.filter(({ form }) => isDistinct(form) && !current.includes(form) && !current.some((name) => name !== form && holds(name, form)))
	return [...new Map(usable.map((one) => [one.form, one])).values()].sort((a, b) => b.form.length - a.form.length)
}

/** The outdated names that stand in the text without a bracket round them or a word that says so. */
export function findOutdated(text: string, forms: readonly Outdated[], names: readonly string[]): Outdated[] {
	return text.split(/(?<=[.!?;])\s+|\n+/).flatMap((sentence) => {
		const bare = hide(sentence.replace(/\([^)]*\)/g, ' '), names)
		return SAYS_SO.test(sentence) ? [] : forms.filter(({ form }) => holds(bare, form)).slice(0, 1)
	})
}

/** The current names that hold an outdated one: in `Amazon Bedrock Agents Classic` nothing is wrong. */
export function namesAround(services: readonly Service[], forms: readonly Outdated[]): string[] {
	return services
		.flatMap(currentNames)
		.filter((name) => forms.some(({ form }) => name.includes(form)))
		.sort((a, b) => b.length - a.length)
}

/** The name and the short forms of today; the catalogue's short forms also hold old spellings, since pages do. */
function currentNames({ name, short, formerly }: Service): string[] {
	const old = formerly.flatMap((former) => [former.name, withoutMaker(former.name), ...(former.short ?? [])])
	return [name, ...short.filter((form) => !old.includes(form))]
}

function hide(text: string, names: readonly string[]): string {
	return names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

function withoutMaker(name: string): string {
	return name.replace(/^(Amazon|AWS) /, '')
}

/** Two words, or capitals inside a word as in `QuickSight`; "Chatbot" and "Glacier" are also ordinary words. */
function isDistinct(form: string): boolean {
	return /^[A-Z].* /.test(form) || /[a-z][A-Z]/.test(form)
}

function holds(text: string, form: string): boolean {
	const at = text.indexOf(form)
	if (at < 0) return false
	const around = (text[at - 1] ?? ' ') + (text[at + form.length] ?? ' ')
	return !/[A-Za-z0-9-]/.test(around) || holds(text.slice(at + form.length), form)
}
