import { matchForm, matchStart } from './compare.ts'
import type { Opening, Standing, Standings } from './compiled.ts'
import type { Ground } from './ground.ts'
import { skipSpace } from './letters.ts'
import { type Matcher, standingAt } from './matcher.ts'

/** The index of a form that stands in the text and ends at `end`; `free` where it needs no evidence. */
export type Candidate = { end: number; form: number; free: boolean }

/** Gathers the forms that stand at a place of a text. Loops over lists and destructuring would make objects at every word, so there are none. */
export class Candidates {
	/** Those of the place asked about last; who has read them empties the list. */
	readonly list: Candidate[] = []
	readonly #text: string
	readonly #ground: Ground
	readonly #matcher: Matcher

	constructor(text: string, ground: Ground, matcher: Matcher) {
		this.#text = text
		this.#ground = ground
		this.#matcher = matcher
	}

	/** Adds every form that stands at `start`, where a form may begin with `stem` and the letters behind it. */
	gather(start: number, stem: string, letters: string): void {
		const standing = standingAt(this.#matcher, stem, letters)
		for (let index = 0; index < standing.length; index++) {
			const entry = standing[index] as number
			if (entry < 0) this.#addBehind(start, -1 - entry, 0)
			else this.#add(start, entry, 1, false)
		}
	}

	/** Adds every form that stands behind an opening that stands at `start`; `before` letters of shorter openings, spaces with them, stand in front. */
	#addBehind(start: number, index: number, before: number): void {
		const { openings, families } = this.#matcher.terms
		const [words, owners, own] = openings[index] as Opening
		const end = matchStart(this.#text, start, words, 1)
		if (end < 0) return
		const here = skipSpace(this.#text, end)
		if (here === end) return
		const known = before + words.length + 1
		const keys = keysAt(this.#text, here)
		this.#addFollowing(here, own, keys, known, false)
		for (let owner = 0; owner < owners.length; owner++) this.#addFollowing(here, families[owners[owner] as number] as Standings, keys, known, true)
	}

	#addFollowing(start: number, table: Standings, keys: string[], before: number, isPrefixed: boolean): void {
		for (let index = 0; index < keys.length; index++) this.#addAll(start, table[keys[index] as string], before, isPrefixed)
	}

	#addAll(start: number, standing: Standing | undefined, before: number, isPrefixed: boolean): void {
		if (standing === undefined) return
		let entry = 0
		for (let index = 0; index < standing.length; index++) {
			entry += standing[index] as number
			if (entry < 0) this.#addBehind(start, -1 - entry, before)
			else if (isPrefixed) this.#add(start, entry, 1, true)
			else this.#add(start - before, entry, before + 1, false)
		}
	}

	#add(at: number, form: number, known: number, isPrefixed: boolean): void {
		const end = matchForm(this.#text, at, this.#matcher.texts[form] as string, known, this.#ground)
		if (end >= 0) this.list.push({ end, form, free: isPrefixed || this.#matcher.terms.rules[form] === 1 })
	}
}

/** What a table of `Standings` may know the letters at a place by. */
function keysAt(text: string, at: number): string[] {
	const one = text.charAt(at)
	const two = text.slice(at, at + 2)
	const small = one.toLowerCase()
	return small === one ? [two, one] : [two, one, small + two.slice(1), small]
}
