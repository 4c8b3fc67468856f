import { isWordCode } from './letters.ts'

/** Letters that tell enough: names begin with rare capitals, small words need a letter more. */
const CAPITAL = 3
const SMALL = 4
/** Letters behind a stem that the expression tells too, so that what may begin there can be looked up. */
export const LETTERS_BEHIND = 3

/** The first letters of a form that tell where it may begin. */
function stemOf(form: string): string {
	const first = form.charAt(0)
	return form.slice(0, Math.min(endOfWord(form), first === first.toLowerCase() ? SMALL : CAPITAL))
}

function endOfWord(text: string): number {
	let end = 0
	while (end < text.length && isWordCode(text.charCodeAt(end))) end++
	return end
}

/**
 * The source of a regular expression that stops where a form may begin, and at few other places; its group holds the letters behind.
 * It looks at first letters only, so that it stays small: a pattern of whole names takes a browser 20 ms to compile.
 * It asks for no boundary before them, since the text of two blocks may touch; who uses it looks.
 */
export function startsPattern(forms: Iterable<string>): string {
	const rest = (text: string) => (text === '' ? '\\b' : text)
	const stems = [...restsByFirst(forms)].map(([first, rests]) => `${letter(first)}(?:${rests.map(rest).join('|')})`)
	return `(?:${stems.join('|')})(?=(\\w{0,${LETTERS_BEHIND}}))`
}

/** Every stem at which that expression can stop. */
export function listStems(forms: Iterable<string>): string[] {
	const stems = [...restsByFirst(forms)].flatMap(([first, rests]) => rests.flatMap((rest) => [first + rest, first.toUpperCase() + rest]))
	return [...new Set(stems)]
}

/** Whether a form may begin where the expression stopped at `stem`; a stem of one letter is a whole word. */
export function fitsStem(form: string, stem: string): boolean {
	if (!form.startsWith(stem)) {
		const first = form.charAt(0)
		// A small letter at the start stands for its capital too.
		if (first.toUpperCase() !== stem.charAt(0) || first === stem.charAt(0) || !form.startsWith(stem.slice(1), 1)) return false
	}
	return stem.length > 1 || !isWordCode(form.charCodeAt(1))
}

function restsByFirst(forms: Iterable<string>): Map<string, string[]> {
	const stems = new Set<string>()
	for (const form of forms) stems.add(stemOf(form))
	const byFirst = new Map<string, string[]>()
	for (const stem of [...stems].sort()) byFirst.set(stem.charAt(0), [...(byFirst.get(stem.charAt(0)) ?? []), stem.slice(1)])
	for (const [first, rests] of byFirst) byFirst.set(first, withoutLonger(rests))
	return byFirst
}

/** A rest that begins with another one is found with it; an empty one is a whole word of one letter. */
function withoutLonger(rests: string[]): string[] {
	return rests.filter((rest) => !rests.some((other) => other !== '' && other !== rest && rest.startsWith(other)))
}

function letter(first: string): string {
	return first >= 'a' && first <= 'z' ? `[${first}${first.toUpperCase()}]` : first
}
