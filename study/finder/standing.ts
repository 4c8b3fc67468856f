import type { CompiledTerms, Opening } from './compiled.ts'
import { isWordCode } from './letters.ts'
import type { Names } from './names.ts'
import { fitsStem, LETTERS_BEHIND } from './stems.ts'

/**
 * What may stand at a place: `-1 - n` is the opening `n`; the form `f` is `2 * f` behind an opening as a prefix of its family,
 * and `2 * f + 1` where it stands by its own text.
 */
export type Standing = number[]

/** What may begin at a stem, and for each the letters behind the stem that it needs: up to three, fewer where its word ends. */
export type AtStem = { entries: Standing; needs: string[]; lists: Map<string, Standing> }

/** What may begin at a stem. `first` are the openings that continue no other. */
export function listAtStem({ openings, rules }: CompiledTerms, names: Names, first: number[], stem: string): AtStem {
	const entries: Standing = []
	const needs: string[] = []
	const found: string[] = []
	for (const opening of first) {
		const words = (openings[opening] as Opening)[0]
		if (!fitsStem(words, stem)) continue
		entries.push(-1 - opening)
		needs.push(lettersBehind(words, stem.length))
		found.push(`${words} `)
	}
	const near = names.near(stem)
	for (let place = 0; place < near.length; place++) {
		const index = near[place] as number
		const text = names.texts[index] as string
		// What begins with an opening is found behind it.
		if (rules[index] === 0 || !fitsStem(text, stem) || found.some((words) => text.startsWith(words))) continue
		entries.push(2 * index + 1)
		needs.push(lettersBehind(text, stem.length))
	}
	return { entries, needs, lists: new Map() }
}

/** Of what may begin at a stem, that which the letters behind the stem allow. */
export function narrow({ entries, needs, lists }: AtStem, letters: string): Standing {
	const known = lists.get(letters)
	if (known !== undefined) return known
	const list: Standing = []
	for (let index = 0; index < entries.length; index++) {
		const need = needs[index] as string
		// The text of two blocks may touch, so a word that ends early may stand before the letters of any other.
		if (need.length < LETTERS_BEHIND ? letters.startsWith(need) : letters === need) list.push(entries[index] as number)
	}
	lists.set(letters, list)
	return list
}

function lettersBehind(text: string, from: number): string {
	let end = from
	while (end < from + LETTERS_BEHIND && isWordCode(text.charCodeAt(end))) end++
	return text.slice(from, end)
}

/** What may follow an opening, by two letters there, or by one. `whole` is the opening with all before it and a space. */
export function listBehind({ families, rules, openings }: CompiledTerms, names: Names, [, owners, longer]: Opening, whole: string): Map<string, Standing> {
	const standing = new Map<string, Standing>()
	for (let index = 0; owners.length > 0 && index < families.length; index++) {
		const family = families[index] as number
		if (family >= 0 && owners.includes(family)) put(standing, names.texts[index] as string, 2 * index)
	}
	for (const index of names.near(whole)) {
		if (rules[index] !== 0 && (names.texts[index] as string).startsWith(whole)) put(standing, (names.texts[index] as string).slice(whole.length), 2 * index + 1)
	}
	for (const opening of longer) put(standing, (openings[opening] as Opening)[0], -1 - opening)
	return standing
}

/** A small letter at the start stands for its capital too. A word of one letter is found by that letter. */
function put(standing: Map<string, Standing>, text: string, entry: number): void {
	const key = text.slice(0, isWordCode(text.charCodeAt(1)) ? 2 : 1)
	add(standing, key, entry)
	const capital = key.charAt(0).toUpperCase() + key.slice(1)
	if (capital !== key) add(standing, capital, entry)
}

function add(standing: Map<string, Standing>, key: string, entry: number): void {
	const entries = standing.get(key)
	if (entries) entries.push(entry)
	else standing.set(key, [entry])
}
