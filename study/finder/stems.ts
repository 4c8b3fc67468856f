import { isWordCode } from './letters.ts'

/** Letters that tell enough: names begin with rare capitals, small words need a letter more. */
const CAPITAL = 3
const SMALL = 4

/** The first letters of a form that tell where it may begin. */
function stemOf(form: string): string {
	const first = form.charAt(0)
	return form.slice(0, Math.min(endOfWord(form), first === first.toLowerCase() ? SMALL : CAPITAL))
}

/** The key under which a form is kept: up to three letters of its first word, the first one made small. */
export function keyOf(form: string): string {
	return keyAt(form, 0, endOfWord(form))
}

/** The keys of the forms that may stand at an offset: three letters, and fewer where the word is shorter or takes an s. */
export function keysAt(text: string, at: number): string[] {
	const key = keyAt(text, at, 3)
	const second = isWordCode(text.charCodeAt(at + 1))
	if (second && isWordCode(text.charCodeAt(at + 2)) && !key.endsWith('s')) return [key]
	return second ? [key, key.slice(0, 2), key.slice(0, 1)] : [key.slice(0, 1)]
}

function keyAt(text: string, at: number, letters: number): string {
	return text.charAt(at).toLowerCase() + text.slice(at + 1, at + Math.min(letters, 3))
}

function endOfWord(text: string): number {
	let end = 0
	while (end < text.length && isWordCode(text.charCodeAt(end))) end++
	return end
}

/**
 * The source of a regular expression that stops where a form may begin, and at few other places.
 * It looks at first letters only, so that it stays small: a pattern of whole names takes a browser 20 ms to compile.
 * It asks for no boundary before them, since the text of two blocks may touch; who uses it looks.
 */
export function startsPattern(forms: Iterable<string>): string {
	const stems = new Set<string>()
	for (const form of forms) stems.add(stemOf(form))
	const byFirst = new Map<string, string[]>()
	for (const stem of [...stems].sort()) byFirst.set(stem.charAt(0), [...(byFirst.get(stem.charAt(0)) ?? []), stem.slice(1)])
	return [...byFirst].map(([first, rests]) => `${letter(first)}(?:${withoutLonger(rests).join('|')})`).join('|')
}

/** A rest that begins with another one is found with it; a single letter alone must be the whole word. */
function withoutLonger(rests: string[]): string[] {
	return rests.filter((rest) => !rests.some((other) => other !== '' && other !== rest && rest.startsWith(other))).map((rest) => (rest === '' ? '\\b' : rest))
}

function letter(first: string): string {
	return first >= 'a' && first <= 'z' ? `[${first}${first.toUpperCase()}]` : first
}
