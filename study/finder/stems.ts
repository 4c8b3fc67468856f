import { isWordCode } from './letters.ts'

/** Letters that tell forms apart: names begin with rare capitals, small words need a letter more. */
const CAPITAL = 3
const SMALL = 4
/** Letters behind a stem that the expression tells too, so that what may begin there can be looked up. */
export const LETTERS_BEHIND = 3

/** First letters that some forms share. `isWord`: each of the forms is of several words, of which the stem is the first. */
type Stem = { letters: string; isWord: boolean }

/**
 * The source of a regular expression that stops where a form may begin, and at few other places; its group holds the letters behind.
 * It looks at first letters only, so that it stays small: a pattern of whole names takes a browser 20 ms to compile.
 * It asks for no boundary before them, since the text of two blocks may touch; who uses it looks.
 */
export function startsPattern(forms: Iterable<string>): string {
	const stems = [...byFirst(stemsOf([...forms]))].map(([first, list]) => `${letter(first)}(?:${list.map(rest).join('|')})`)
	return `(?:${stems.join('|')})(?=(\\w{0,${LETTERS_BEHIND}}))`
}

/** Every stem at which that expression can stop. */
export function listStems(forms: Iterable<string>): string[] {
	const stems = stemsOf([...forms])
	const written = stems.flatMap(({ letters }) => [letters, letters.charAt(0).toUpperCase() + letters.slice(1)])
	// Stems with a capital are tried first, so a longer one of a small word is never reached where such a one stands.
	const open = stems.filter(({ isWord }) => !isWord).map(({ letters }) => letters)
	return [...new Set(written)].filter((stem) => !open.some((other) => other !== stem && stem.startsWith(other)))
}

/** Whether a form may begin where the expression stopped at `stem`; a stem of one letter is a whole word. */
export function fitsStem(form: string, stem: string): boolean {
	if (stem.length === 1 && isWordCode(form.charCodeAt(1))) return false
	// A small letter at the start stands for its capital too.
	const isFirst = form.charAt(0) === stem.charAt(0) || form.charAt(0).toUpperCase() === stem.charAt(0)
	return isFirst && form.startsWith(stem.slice(1), 1)
}

function stemsOf(forms: string[]): Stem[] {
	const shortest = [...new Set(forms.map(shortStem))].sort()
	return shortest.filter((stem) => !shortest.some((other) => other.length > 1 && other !== stem && stem.startsWith(other))).map((stem) => grow(stem, forms))
}

/** The first letters of a form that tell where it may begin. */
function shortStem(form: string): string {
	return firstWord(form).slice(0, isSmall(form) ? SMALL : CAPITAL)
}

/** The stem; of a small word, with all letters that its forms go on with alike, since many words of a text begin as it does. */
function grow(short: string, forms: string[]): Stem {
	const own = forms.filter((form) => (short.length > 1 ? form.startsWith(short) : firstWord(form) === short))
	const [one = short, ...others] = own.map(firstWord)
	let length = short.length
	if (isSmall(short)) while (length < one.length && others.every((word) => word.charAt(length) === one.charAt(length))) length++
	const letters = one.slice(0, length)
	return { letters, isWord: short.length === 1 || own.every((form) => firstWord(form) === letters && form !== letters) }
}

function firstWord(text: string): string {
	let end = 0
	while (end < text.length && isWordCode(text.charCodeAt(end))) end++
	return text.slice(0, end)
}

function isSmall(text: string): boolean {
	const first = text.charAt(0)
	return first === first.toLowerCase()
}

function byFirst(stems: Stem[]): Map<string, Stem[]> {
	const groups = new Map<string, Stem[]>()
	for (const stem of stems) {
		const first = stem.letters.charAt(0)
		groups.set(first, [...(groups.get(first) ?? []), stem])
	}
	return groups
}

function rest({ letters, isWord }: Stem): string {
	return letters.slice(1) + (isWord ? '\\b' : '')
}

function letter(first: string): string {
	return first >= 'a' && first <= 'z' ? `[${first}${first.toUpperCase()}]` : first
}
