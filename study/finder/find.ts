import { matchForm, matchStart } from './compare.ts'
import type { Ground } from './ground.ts'
import { isWordCode, skipSpace } from './letters.ts'
import { type Matcher, openingAt, standingAt } from './matcher.ts'
import { type PageFacts, ruleHolds } from './rules.ts'
import type { Standing } from './standing.ts'
import { isPartOfIdentifier } from './surroundings.ts'

/** A name found in a text: UTF-16 offsets, and the index of its term. */
export type Match = { start: number; end: number; term: number }

/** The index of a form that stands in the text and ends at `end`; `free` where it needs no evidence. */
type Candidate = { end: number; form: number; free: boolean }

/**
 * Finds the names in a text, longest first.
 * What it finds for certain is added to `page.named`, so that texts of one page must come in reading order.
 */
export function findNames(text: string, ground: Ground, matcher: Matcher, page: PageFacts): Match[] {
	const matches: Match[] = []
	const candidates: Candidate[] = []
	const { starts } = matcher
	// A regular expression runs over the text as machine code from the first letter on; a loop of our own starts out slow on every page.
	starts.lastIndex = 0
	for (let hit = starts.exec(text); hit !== null; hit = starts.exec(text)) {
		const standing = standingAt(matcher, hit[0], hit[1] as string)
		if (standing.length === 0) continue
		addStanding(candidates, text, hit.index, standing, '', ground, matcher)
		if (candidates.length === 0) continue
		const match = choose(candidates, text, hit.index, ground, matcher, page)
		candidates.length = 0
		if (match === undefined) continue
		if (match.term >= 0) matches.push(match)
		starts.lastIndex = match.end
	}
	return matches
}

function choose(candidates: Candidate[], text: string, start: number, ground: Ground, matcher: Matcher, page: PageFacts): Match | undefined {
	if (start > 0 && isWordCode(text.charCodeAt(start - 1)) && !ground.partsAt(start)) return undefined
	// The longest first; of two as long, the certain one first.
	if (candidates.length > 1) candidates.sort((a, b) => b.end - a.end || Number(b.free) - Number(a.free))
	for (let index = 0; index < candidates.length; index++) {
		const { end, form, free } = candidates[index] as Candidate
		if (!ground.isProse(start, end) || isTied(text, start, end, ground)) continue
		const term = matcher.names.owners[form] as number
		const rule = matcher.terms.rules[form]
		if (free) {
			page.named.add(term)
			return { start, end, term }
		}
		if (typeof rule === 'object' && ruleHolds(rule, { text, start, end, term, ground }, page)) return { start, end, term }
	}
	return undefined
}

/** Adds every form that stands at `start`, of those that may; `before` is the opening in front of it, with a space. */
function addStanding(candidates: Candidate[], text: string, start: number, standing: Standing, before: string, ground: Ground, matcher: Matcher): void {
	// Loops over lists and destructuring of tuples would make objects at every word.
	for (let index = 0; index < standing.length; index++) {
		const entry = standing[index] as number
		if (entry < 0) addBehind(candidates, text, start, -1 - entry, before, ground, matcher)
		else if ((entry & 1) === 0) addForm(candidates, text, start, entry >> 1, 1, true, ground, matcher)
		else addForm(candidates, text, start - before.length, entry >> 1, before.length + 1, false, ground, matcher)
	}
}

/** Adds every form that stands behind an opening that stands at `start`. */
function addBehind(candidates: Candidate[], text: string, start: number, index: number, before: string, ground: Ground, matcher: Matcher): void {
	const opening = openingAt(matcher, index, before)
	const end = matchStart(text, start, opening.words, 1)
	if (end < 0) return
	const here = skipSpace(text, end)
	if (here === end) return
	const standing = opening.next.get(text.slice(here, here + 2))
	if (standing !== undefined) addStanding(candidates, text, here, standing, opening.whole, ground, matcher)
	const ofOneLetter = opening.next.get(text.charAt(here))
	if (ofOneLetter !== undefined) addStanding(candidates, text, here, ofOneLetter, opening.whole, ground, matcher)
}

function addForm(candidates: Candidate[], text: string, at: number, form: number, known: number, isPrefixed: boolean, ground: Ground, matcher: Matcher): void {
	const end = matchForm(text, at, matcher.names.texts[form] as string, known, ground)
	if (end >= 0) candidates.push({ end, form, free: isPrefixed || matcher.terms.rules[form] === 1 })
}

/** Whether it is part of something else that stands in the same block: blocks of a page may touch without a space between them. */
function isTied(text: string, start: number, end: number, ground: Ground): boolean {
	if (!isPartOfIdentifier(text, start, end)) return false
	const from = ground.partsAt(start) ? start : 0
	const to = ground.partsAt(end) ? end : ground.partsAt(end + 1) ? end + 1 : text.length
	return isPartOfIdentifier(text.slice(from, to), start - from, end - from)
}
