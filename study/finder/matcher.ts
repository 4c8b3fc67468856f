import type { CompiledTerms, Opening } from './compiled.ts'
import { Names } from './names.ts'
import { type AtStem, listAtStem, listBehind, narrow, type Standing } from './standing.ts'

/** The term list, ready to be asked. Its lists are made when a text first asks for them: a page asks for few. */
export type Matcher = {
	terms: CompiledTerms
	names: Names
	/** The openings that continue no other. */
	firstOpenings: number[]
	/** Stops where a form may begin; global, so its `lastIndex` is the place. */
	starts: RegExp
	/** By the stem where `starts` stopped. */
	atStems: Map<string, AtStem>
	/** By the index of the opening. */
	behind: (Behind | undefined)[]
}

/** What may follow an opening; `whole` is the opening with all before it and a space. */
type Behind = { words: string; whole: string; next: Map<string, Standing> }

/** Makes the matcher of a page. */
export function makeMatcher(terms: CompiledTerms): Matcher {
	const longer = new Set(terms.openings.flatMap((opening) => opening[2]))
	const firstOpenings = terms.openings.map((_, index) => index).filter((index) => !longer.has(index))
	return { terms, names: new Names(terms), firstOpenings, starts: new RegExp(terms.starts, 'g'), atStems: new Map(), behind: [] }
}

/** What may begin at a stem, given the letters behind it. */
export function standingAt({ terms, names, firstOpenings, atStems }: Matcher, stem: string, letters: string): Standing {
	let all = atStems.get(stem)
	if (all === undefined) {
		all = listAtStem(terms, names, firstOpenings, stem)
		atStems.set(stem, all)
	}
	return narrow(all, letters)
}

/** The words of an opening and what may follow them. `before` is the shorter opening that it continues, with a space. */
export function openingAt({ terms, names, behind }: Matcher, index: number, before: string): Behind {
	const known = behind[index]
	if (known !== undefined) return known
	const opening = terms.openings[index] as Opening
	const whole = `${before}${opening[0]} `
	const made = { words: opening[0], whole, next: listBehind(terms, names, opening, whole) }
	behind[index] = made
	return made
}
