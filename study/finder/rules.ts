import type { Evidence } from '../schema/service.ts'
import type { Ground } from './ground.ts'
import { isInsideSentence, wordBefore, wordsAfter } from './neighbours.ts'

/** What is known of the page while it is read from the top: guides that own it, and terms named so far. */
export type PageFacts = {
	/** Whether the page belongs to a guide of the term. */
	ownsGuide(term: number): boolean
	named: Set<number>
	/** Index of a service id, or -1. */
	indexOf(id: string): number
}

/** A place in a text where an ambiguous form stands; `before` is where the last name before it ends, or -1. */
export type Place = { text: string; start: number; end: number; term: number; before: number; ground: Ground }

/** Whether one of the pieces of evidence holds at the place. */
export function ruleHolds(rule: Evidence[], place: Place, page: PageFacts): boolean {
	return rule.some((evidence) => evidenceHolds(evidence, place, page))
}

function evidenceHolds(evidence: Evidence, place: Place, page: PageFacts): boolean {
	if (evidence.guide && !page.ownsGuide(place.term)) return false
	if (evidence.named && !page.named.has(place.term)) return false
	if (evidence.near && !evidence.near.some((id) => isNear(page, page.indexOf(id)))) return false
	if (evidence.listed && !isListed(place)) return false
	return neighboursHold(evidence, place) && (!evidence.inSentence || isInsideSentence(place.text, place.start, place.end, place.ground))
}

function isNear(page: PageFacts, term: number): boolean {
	return page.named.has(term) || page.ownsGuide(term)
}

/** What stands between two names of a row: "Amazon S3, Forecast", "Lambda/Batch", "(Amazon SNS) and Inspector". */
const BETWEEN = /^\)?\s*(?:[,/、，]\s*(?:(?:and|or|und|oder)\s+)?|(?:and|or|und|oder)\s+)$/

function isListed({ text, start, before, ground }: Place): boolean {
	return before >= 0 && start - before < 12 && BETWEEN.test(text.slice(before, start)) && !ground.breaks(before - 1, start)
}

function neighboursHold(evidence: Evidence, { text, start, end, ground }: Place): boolean {
	if (evidence.before || evidence.notBefore) {
		const word = wordBefore(text, start, ground)
		if (evidence.before && !evidence.before.some((pattern) => fits(word, pattern))) return false
		// A hyphen joins as a space does: "Kubeflow-Pipelines" are none of ours either.
		const alone = word.endsWith('-') ? word.slice(0, -1) : word
		if (evidence.notBefore?.some((pattern) => fits(word, pattern) || fits(alone, pattern))) return false
	}
	if (evidence.after || evidence.notAfter) {
		const words = wordsAfter(text, end, 3, ground)
		if (evidence.after && !evidence.after.some((pattern) => follows(words, pattern))) return false
		if (evidence.notAfter?.some((pattern) => follows(words, pattern))) return false
	}
	return true
}

/** `regul*` fits any word that begins so. */
function fits(word: string, pattern: string): boolean {
	return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1).toLowerCase()) && word !== '' : word === pattern.toLowerCase()
}

function follows(words: string[], pattern: string): boolean {
	return pattern.split(' ').every((part, index) => fits(words[index] ?? '', part))
}
