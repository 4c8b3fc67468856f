import { matchForm, matchStart } from './compare.ts'
import type { CompiledForm } from './compiled.ts'
import type { Ground } from './ground.ts'
import { foldCase, isWordCode, skipSpace } from './letters.ts'
import { addToHash, hashWord, lookUpWord, type Matcher, mayBegin } from './matcher.ts'
import { type PageFacts, ruleHolds } from './rules.ts'
import { isPartOfIdentifier } from './surroundings.ts'

/** A name found in a text: UTF-16 offsets, and the index of its term. */
export type Match = { start: number; end: number; term: number }

const SPACE = 32
const SMALL_S = 115

type Candidate = { end: number; form: CompiledForm; free: boolean }

/**
 * Finds the names in a text, longest first, in one pass over its words.
 * What it finds for certain is added to `page.named`, so that texts of one page must come in reading order.
 */
export function findNames(text: string, ground: Ground, matcher: Matcher, page: PageFacts): Match[] {
	const matches: Match[] = []
	let hash = 0
	let wordStart = -1
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : SPACE
		if (isWordCode(code)) {
			if (wordStart < 0) {
				wordStart = at
				hash = addToHash(0, foldCase(code))
			} else hash = addToHash(hash, code)
			continue
		}
		if (wordStart < 0) continue
		const start = wordStart
		wordStart = -1
		if (text.charCodeAt(at - 1) !== SMALL_S && !mayBegin(matcher, hash)) continue
		const match = matchAt(text, start, ground, matcher, page)
		if (!match) continue
		if (match.term >= 0) matches.push(match)
		at = Math.max(at, match.end - 1)
	}
	return matches
}

function matchAt(text: string, start: number, ground: Ground, matcher: Matcher, page: PageFacts): Match | undefined {
	for (const { end, form, free } of listCandidates(text, start, matcher)) {
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

/** Every form that stands at `start`, longest first; of two as long, the certain one first. */
function listCandidates(text: string, start: number, matcher: Matcher): Candidate[] {
	const candidates: Candidate[] = []
	for (const bucket of lookUpWord(matcher, hashWord(text, start))) {
		for (const form of bucket.forms) {
			if (form[3] === 0) continue
			const end = matchForm(text, start, form[0])
			if (end >= 0) candidates.push({ end, form, free: form[3] === 1 })
		}
		for (const { text: prefix, family } of bucket.prefixes) addPrefixed(text, matchStart(text, start, prefix), family, matcher, candidates)
	}
	return candidates.length < 2 ? candidates : candidates.sort((a, b) => b.end - a.end || Number(b.free) - Number(a.free))
}

function addPrefixed(text: string, prefixEnd: number, family: number, matcher: Matcher, candidates: Candidate[]): void {
	if (prefixEnd < 0) return
	const start = skipSpace(text, prefixEnd)
	if (start === prefixEnd) return
	for (const form of lookUpWord(matcher, hashWord(text, start)).flatMap((bucket) => bucket.forms)) {
		if (form[2] !== family) continue
		const end = matchForm(text, start, form[0])
		if (end >= 0) candidates.push({ end, form, free: true })
	}
}
