import { type Candidate, Candidates } from './candidates.ts'
import type { Ground } from './ground.ts'
import { isWordCode } from './letters.ts'
import type { Matcher } from './matcher.ts'
import { type PageFacts, ruleHolds } from './rules.ts'
import { isPartOfIdentifier } from './surroundings.ts'

/** A name found in a text: UTF-16 offsets, and the index of its term. */
export type Match = { start: number; end: number; term: number }

/** A text on a page, being searched. */
type Search = { text: string; ground: Ground; matcher: Matcher; page: PageFacts }

/**
 * Finds the names in a text, longest first.
 * What it finds for certain is added to `page.named`, so that texts of one page must come in reading order.
 */
export function findNames(text: string, ground: Ground, matcher: Matcher, page: PageFacts): Match[] {
	const matches: Match[] = []
	const candidates = new Candidates(text, ground, matcher)
	const { list } = candidates
	const { starts } = matcher
	const search = { text, ground, matcher, page }
	let before = -1
	// A regular expression runs over the text as machine code from the first letter on; a loop of our own starts out slow on every page.
	starts.lastIndex = 0
	for (let hit = starts.exec(text); hit !== null; hit = starts.exec(text)) {
		candidates.gather(hit.index, hit[0], hit[1] as string)
		if (list.length === 0) continue
		const match = choose(list, hit.index, before, search)
		list.length = 0
		if (match === undefined) continue
		starts.lastIndex = match.end
		if (match.term < 0) continue
		matches.push(match)
		before = match.end
	}
	return matches
}

/** The match at `start`, of the forms that stand there; `before` is where the last one ends, or -1. */
function choose(candidates: Candidate[], start: number, before: number, { text, ground, matcher, page }: Search): Match | undefined {
	if (start > 0 && isWordCode(text.charCodeAt(start - 1)) && !ground.partsAt(start)) return undefined
	// The longest first; of two as long, the certain one first.
	if (candidates.length > 1) candidates.sort((a, b) => b.end - a.end || Number(b.free) - Number(a.free))
	for (let index = 0; index < candidates.length; index++) {
		const { end, form, free } = candidates[index] as Candidate
		if (!ground.isProse(start, end) || isTied(text, start, end, ground)) continue
		const term = matcher.owners[form] as number
		const rule = matcher.terms.rules[form] as number
		if (free) {
			page.named.add(term)
			return { start, end, term }
		}
		if (rule > 1 && ruleHolds(matcher.terms, rule, { text, start, end, term, before, ground }, page)) return { start, end, term }
	}
	return undefined
}

/** Whether it is part of something else that stands in the same block: blocks of a page may touch without a space between them. */
function isTied(text: string, start: number, end: number, ground: Ground): boolean {
	if (!isPartOfIdentifier(text, start, end)) return false
	const from = ground.partsAt(start) ? start : 0
	const to = ground.partsAt(end) ? end : ground.partsAt(end + 1) ? end + 1 : text.length
	return isPartOfIdentifier(text.slice(from, to), start - from, end - from)
}
