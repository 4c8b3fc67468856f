import type { CompiledTerms, Opening } from './compiled.ts'
import { isWordCode } from './letters.ts'
import { LETTERS_BEHIND } from './stems.ts'

/** The term list, ready to be asked. */
export type Matcher = {
	terms: CompiledTerms
	/** By form: how it is written. */
	texts: string[]
	/** By form: index into `CompiledTerms.ids`, or -1 for a name that stays dark. */
	owners: Int16Array
	/** Stops where a form may begin; global, so its `lastIndex` is the place. */
	starts: RegExp
	/** What may begin at the words asked about so far, by their first letters. */
	known: Map<string, number[]>
}

/** Makes the matcher of a page. */
export function makeMatcher(terms: CompiledTerms): Matcher {
	const texts = terms.texts.flat()
	const owners = new Int16Array(texts.length).fill(-1)
	let from = 0
	for (let term = 0; term < terms.ids.length; term++) {
		const to = from + (terms.texts[term] as string[]).length
		owners.fill(term, from, to)
		from = to
	}
	return { terms, texts, owners, starts: new RegExp(terms.starts, 'g'), known: new Map() }
}

/** What may begin at a stem, given the letters behind it: openings as `-1 - n`, and forms. */
export function standingAt(matcher: Matcher, stem: string, letters: string): number[] {
	const key = stem + letters
	const known = matcher.known.get(key)
	if (known !== undefined) return known
	const list: number[] = []
	addStanding(list, matcher, stem, letters)
	const small = stem.charAt(0).toLowerCase() + stem.slice(1)
	if (small !== stem) addStanding(list, matcher, small, letters)
	matcher.known.set(key, list)
	return list
}

function addStanding(list: number[], { terms, texts }: Matcher, stem: string, letters: string): void {
	const standing = terms.stems[stem]
	if (standing === undefined) return
	let entry = 0
	for (let index = 0; index < standing.length; index++) {
		entry += standing[index] as number
		const text = entry < 0 ? (terms.openings[-1 - entry] as Opening)[0] : (texts[entry] as string)
		if (goesOn(text, stem.length, letters)) list.push(entry)
	}
}

/** Whether a text may go on with these letters from `at` on; where its word ends earlier, any may follow, since the text of two blocks may touch. */
function goesOn(text: string, at: number, letters: string): boolean {
	for (let index = 0; index < LETTERS_BEHIND; index++) {
		const code = text.charCodeAt(at + index)
		if (code !== letters.charCodeAt(index)) return !isWordCode(code)
	}
	return true
}
