import { matchForm, matchStart } from './compare.ts'
import type { CompiledForm } from './compiled.ts'
import type { Ground } from './ground.ts'
import { isWordCode, skipSpace } from './letters.ts'
import { bucketsAt, type Matcher } from './matcher.ts'
import { type PageFacts, ruleHolds } from './rules.ts'
import { isPartOfIdentifier } from './surroundings.ts'

/** A name found in a text: UTF-16 offsets, and the index of its term. */
export type Match = { start: number; end: number; term: number }

type Candidate = { end: number; form: CompiledForm; free: boolean }

/**
 * Finds the names in a text, longest first.
 * What it finds for certain is added to `page.named`, so that texts of one page must come in reading order.
 */
export function findNames(text: string, ground: Ground, matcher: Matcher, page: PageFacts): Match[] {
	const matches: Match[] = []
	const { starts } = matcher
	// A regular expression runs over the text as machine code from the first letter on; a loop of our own starts out slow on every page.
	starts.lastIndex = 0
	for (let hit = starts.exec(text); hit; hit = starts.exec(text)) {
		const match = matchAt(text, hit.index, ground, matcher, page)
		if (match && match.term >= 0) matches.push(match)
		if (match) starts.lastIndex = match.end
	}
	return matches
}

function matchAt(text: string, start: number, ground: Ground, matcher: Matcher, page: PageFacts): Match | undefined {
	const candidates = listCandidates(text, start, ground, matcher)
	if (candidates.length === 0 || !beginsWord(text, start, ground)) return undefined
	for (const { end, form, free } of candidates) {
		const [, term, , bare] = form
		if (!ground.isProse(start, end) || isPartOfIdentifier(text, start, end)) continue
		if (free) {
			page.named.add(term)
			return { start, end, term }
		}
		if (Array.isArray(bare) && ruleHolds(bare, { text, start, end, term, ground }, page)) return { start, end, term }
	}
	return undefined
}

function beginsWord(text: string, start: number, ground: Ground): boolean {
	return start === 0 || !isWordCode(text.charCodeAt(start - 1)) || ground.partsAt(start)
}

const NONE: Candidate[] = []

/** Every form that stands at `start`, longest first; of two as long, the certain one first. */
function listCandidates(text: string, start: number, ground: Ground, matcher: Matcher): Candidate[] {
	let candidates = NONE
	for (const { bare, prefixes } of bucketsAt(matcher, text, start)) {
		for (const form of bare) {
			const end = matchForm(text, start, form[0], ground)
			if (end < 0) continue
			if (candidates === NONE) candidates = []
			candidates.push({ end, form, free: form[3] === 1 })
		}
		for (const { text: prefix, family } of prefixes) {
			const prefixEnd = matchStart(text, start, prefix)
			if (prefixEnd < 0) continue
			if (candidates === NONE) candidates = []
			addPrefixed(text, prefixEnd, family, ground, matcher, candidates)
		}
	}
	return candidates.length < 2 ? candidates : candidates.sort((a, b) => b.end - a.end || Number(b.free) - Number(a.free))
}

function addPrefixed(text: string, prefixEnd: number, family: number, ground: Ground, matcher: Matcher, candidates: Candidate[]): void {
	const start = skipSpace(text, prefixEnd)
	if (start === prefixEnd) return
	for (const { prefixed } of bucketsAt(matcher, text, start)) {
		for (const form of prefixed) {
			const end = form[2] === family ? matchForm(text, start, form[0], ground) : -1
			if (end >= 0) candidates.push({ end, form, free: true })
		}
	}
}
