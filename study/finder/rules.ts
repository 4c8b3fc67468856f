import type { CompiledEvidence, Rules } from './compiled.ts'
import type { Ground } from './ground.ts'
import { isInsideSentence, wordBefore, wordsAfter } from './neighbours.ts'

/** Bits of a piece of evidence, in the order of `FLAGS`. */
const [IN_SENTENCE, NAMED, GUIDE, LISTED] = [1, 2, 4, 8]

/** What is known of the page while it is read from the top: guides that own it, and terms named so far. */
export type PageFacts = {
	/** Whether the page belongs to a guide of the term. */
	ownsGuide(term: number): boolean
	named: Set<number>
}

/** A place in a text where an ambiguous form stands; `before` is where the last name before it ends, or -1. */
export type Place = { text: string; start: number; end: number; term: number; before: number; ground: Ground }

/** Whether one of the pieces of evidence of a rule holds at the place. */
export function ruleHolds(rules: Rules, rule: number, place: Place, page: PageFacts): boolean {
	return rules.evidence[rule - 2]?.some((evidence) => evidenceHolds(rules, evidence, place, page)) ?? false
}

function evidenceHolds(rules: Rules, evidence: CompiledEvidence, place: Place, page: PageFacts): boolean {
	const [flags = 0, near = 0] = evidence
	if (flags & GUIDE && !page.ownsGuide(place.term)) return false
	if (flags & NAMED && !page.named.has(place.term)) return false
	if (near > 0 && !rules.near[near - 1]?.some((term) => isNear(page, term))) return false
	if (flags & LISTED && !isListed(place)) return false
	return neighboursHold(rules, evidence, place) && (!(flags & IN_SENTENCE) || isInsideSentence(place.text, place.start, place.end, place.ground))
}

function isNear(page: PageFacts, term: number): boolean {
	return page.named.has(term) || page.ownsGuide(term)
}

/** What stands between two names of a row: "Amazon S3, Forecast", "Lambda/Batch", "(Amazon SNS) and Inspector". */
const BETWEEN = /^\)?\s*(?:[,/、，]\s*(?:(?:and|or|und|oder)\s+)?|(?:and|or|und|oder)\s+)$/

function isListed({ text, start, before, ground }: Place): boolean {
	return before >= 0 && start - before < 12 && BETWEEN.test(text.slice(before, start)) && !ground.breaks(before - 1, start)
}

function neighboursHold({ words }: Rules, evidence: CompiledEvidence, { text, start, end, ground }: Place): boolean {
	const [, , before = 0, after = 0, notBefore = 0, notAfter = 0] = evidence
	if (before > 0 || notBefore > 0) {
		const word = wordBefore(text, start, ground)
		if (before > 0 && !words[before - 1]?.some((pattern) => fits(word, pattern))) return false
		// A hyphen joins as a space does: "Kubeflow-Pipelines" are none of ours either.
		const alone = word.endsWith('-') ? word.slice(0, -1) : word
		if (words[notBefore - 1]?.some((pattern) => fits(word, pattern) || fits(alone, pattern))) return false
	}
	if (after > 0 || notAfter > 0) {
		const following = wordsAfter(text, end, 3, ground)
		if (after > 0 && !words[after - 1]?.some((pattern) => follows(following, pattern))) return false
		if (words[notAfter - 1]?.some((pattern) => follows(following, pattern))) return false
	}
	return true
}

/** `regul*` fits any word that begins so. */
function fits(word: string, pattern: string): boolean {
	return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) && word !== '' : word === pattern
}

function follows(words: string[], pattern: string): boolean {
	return pattern.split(' ').every((part, index) => fits(words[index] ?? '', part))
}
