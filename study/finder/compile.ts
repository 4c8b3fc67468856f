import type { Evidence, Service } from '../schema/service.ts'
import type { CompiledTerms } from './compiled.ts'
import { compileRules } from './evidence.ts'
import { type Form, withoutImplied } from './implied.ts'
import { compileOpenings, listOpenings } from './openings.ts'
import { listBeginnings, standAtStems, standBehind } from './standing.ts'
import { listStems, startsPattern } from './stems.ts'

/** Prefixes by family, and names that are found only to stay dark. */
export type NameRules = { families: Record<string, string[]>; strangers: string[] }

const STRANGER = -1

/** Turns the catalogue into the table that the finder reads. Needed once, at build time. */
export function compileTerms(catalogue: Service[], rules: NameRules): CompiledTerms {
	const services = catalogue.filter((service) => !service.silent)
	const familyNames = Object.keys(rules.families)
	const examCodes = [...new Set(services.flatMap((service) => Object.keys(service.exams)))].sort()
	const forms = withoutImplied([
		...services.flatMap((service, term) =>
			compileService(service, term, familyNames.indexOf(service.family ?? ''), rules.families[service.family ?? ''] ?? []),
		),
		...rules.strangers.map((text): Form => ({ text, term: STRANGER, family: -1, bare: 1 })),
	])
	return {
		ids: services.map((service) => service.id),
		exams: services.map((service) => Object.keys(service.exams).reduce((bits, code) => bits | (1 << examCodes.indexOf(code)), 0)),
		examCodes,
		guides: services.map((service) => service.guides ?? []),
		texts: [...services.keys(), STRANGER].map((term) => forms.filter((form) => form.term === term).map(({ text }) => text)),
		...compileRules(
			forms.map((form) => form.bare),
			(id) => services.findIndex((service) => service.id === id),
		),
		...compilePlaces(
			forms,
			familyNames.map((name) => rules.families[name] ?? []),
		),
	}
}

/** Where each form may begin, and what may follow what. */
function compilePlaces(forms: Form[], families: string[][]): Pick<CompiledTerms, 'openings' | 'families' | 'starts' | 'stems'> {
	const texts = forms.map(({ text }) => text)
	const countsAlone = (form: number) => forms[form]?.bare !== 0
	const openings = compileOpenings(
		listOpenings(
			texts.filter((_, form) => countsAlone(form)),
			families,
		),
		families,
		texts,
		countsAlone,
	)
	const beginnings = listBeginnings(texts, countsAlone, openings)
	const first = beginnings.map(({ text }) => text)
	return {
		openings,
		families: families.map((_, family) => standBehind(forms.flatMap((form, index) => (form.family === family ? [{ text: form.text, entry: index }] : [])))),
		starts: startsPattern(first),
		stems: standAtStems(beginnings, listStems(first)),
	}
}

function compileService(service: Service, term: number, family: number, prefixes: string[]): Form[] {
	const found = new Map<string, Form>()
	const add = (text: string, bare: 0 | 1 | Evidence[], prefixed: boolean) => {
		const before = found.get(text)
		const stronger = before === undefined || bare === 1 || (before.bare === 0 && bare !== 0)
		found.set(text, { text, term, family: prefixed ? family : (before?.family ?? -1), bare: stronger ? bare : before.bare })
	}
	for (const { form, when } of service.ambiguous ?? []) {
		// An ambiguous form that brings its own prefix needs its rule as it stands.
		if (stripPrefix(form, prefixes) === form) add(form, when, family >= 0)
		else add(form, when, false)
	}
	for (const form of plainForms(service)) {
		const base = stripPrefix(form, prefixes)
		add(base, base === form ? 1 : 0, family >= 0)
	}
	return [...found.values()]
}

function plainForms(service: Service): string[] {
	return [service.name, ...service.short, ...service.formerly.flatMap((former) => [former.name, ...(former.short ?? [])])]
}

/** The form without the longest of the prefixes that it begins with. */
function stripPrefix(form: string, prefixes: string[]): string {
	const prefix = prefixes.filter((candidate) => form.startsWith(`${candidate} `)).sort((a, b) => b.length - a.length)[0]
	return prefix === undefined ? form : form.slice(prefix.length + 1)
}
