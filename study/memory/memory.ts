import { dayMs } from '../day.ts'
import { nextState, recallAfter } from './fsrs.ts'
import type { Grade } from './grade.ts'

/** What is left of the answers to one question. */
export type Memory = {
	questionId: string
	/** Days until the chance of recall has fallen to 0.9. */
	stability: number
	/** 1 to 10. */
	difficulty: number
	/** Milliseconds since 1970 of the last answer. */
	lastAt: number
	/** The learner's own calendar day of the last answer, as the number of days since 1970. */
	lastDay: number
	/** Milliseconds since 1970 when the chance of recall falls to 0.9. */
	due: number
	reviews: number
	/** Wrong answers after it had been right, or on another day. */
	lapses: number
	lastRight: boolean
	/** How the very first answer was: what was known before it was practised. */
	firstRight: boolean
}

/**
 * The memory after one more answer.
 * @param at milliseconds since 1970
 * @param day the learner's own calendar day as days since 1970; by Greenwich when left out
 */
export function review(memory: Memory | undefined, questionId: string, grade: Grade, at: number, day = Math.floor(at / dayMs)): Memory {
	const state = nextState(memory, memory ? Math.max(0, day - memory.lastDay) : 0, grade)
	const right = grade !== 'again'
	return {
		questionId,
		stability: state.stability,
		difficulty: state.difficulty,
		lastAt: at,
		lastDay: day,
		due: at + state.stability * dayMs,
		reviews: (memory?.reviews ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + (memory && !right && (memory.lastRight || day > memory.lastDay) ? 1 : 0),
		lastRight: right,
		firstRight: memory?.firstRight ?? right,
	}
}

/** The chance of recall at a time, 0 to 1; before the last answer it is 1. @param at milliseconds since 1970 */
export function retrievability(memory: Memory, at: number): number {
	return recallAfter(Math.max(0, at - memory.lastAt) / dayMs, memory.stability)
}
