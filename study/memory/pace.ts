import type { Answer } from '../answer.ts'
import type { Question } from '../schema/question.ts'

type Type = Question['type']

export const MINUTE_MS = 60_000

/** So many times the learner's own usual is slow. */
const slowFactor = 2.5
/** Whoever takes longer was away: it says nothing about pace. Milliseconds. */
const awayMs = 300_000
/** Right answers looked back at, for each type of question. */
const lately = 40
/** With fewer nothing is called slow. */
const enough = 8
/** Milliseconds a word before there are enough answers. */
const usualMsPerWord = 450

/** How fast the learner reads and answers, each type of question apart, from recent right answers. */
export class Pace {
	readonly #recent = new Map<Type, { inTime: number[]; sorted: number[] }>()

	/** Takes an answer into account. @param words see `wordsOf` */
	learn(type: Type, words: number, answer: Pick<Answer, 'right' | 'tookMs'>): void {
		if (!answer.right || answer.tookMs > awayMs) return
		const recent = this.#recent.get(type) ?? { inTime: [], sorted: [] }
		this.#recent.set(type, recent)
		if (recent.inTime.length === lately) remove(recent.sorted, recent.inTime.shift() ?? 0)
		recent.inTime.push(answer.tookMs / words)
		insert(recent.sorted, answer.tookMs / words)
	}

	/** The median, milliseconds a word; a usual one while there are too few answers. */
	msPerWord(type: Type): number {
		return this.#median(type) ?? usualMsPerWord
	}

	/** Whether an answer took far longer than usual, but not so long that the learner must have been away. */
	isSlow(type: Type, words: number, tookMs: number): boolean {
		const median = this.#median(type)
		return median !== undefined && tookMs <= awayMs && tookMs / words > slowFactor * median
	}

	#median(type: Type): number | undefined {
		const sorted = this.#recent.get(type)?.sorted ?? []
		return sorted.length < enough ? undefined : sorted[sorted.length >> 1]
	}
}

/** The part of an answer's time that was spent on it: a longer one was a pause. Milliseconds. */
export function studyMs(tookMs: number): number {
	return Math.min(tookMs, awayMs)
}

const counted = new WeakMap<Question, number>()

/** The words that are read to answer a question; at least 1. */
export function wordsOf(question: Question): number {
	const known = counted.get(question)
	if (known !== undefined) return known
	const parts =
		'options' in question
			? question.options.map(({ text }) => text)
			: question.items.flatMap((item) => ('answer' in item ? [item.text, item.answer] : [item.text]))
	const words = [question.stem, ...parts].join(' ').trim().split(/\s+/).length
	counted.set(question, words)
	return words
}

function insert(sorted: number[], value: number): void {
	const place = sorted.findIndex((one) => one > value)
	sorted.splice(place < 0 ? sorted.length : place, 0, value)
}

function remove(sorted: number[], value: number): void {
	sorted.splice(sorted.indexOf(value), 1)
}
