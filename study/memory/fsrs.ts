import { computeDecayFactor, FSRSAlgorithm } from 'ts-fsrs'
import type { Grade } from './grade.ts'

/** Stability: days until recall has fallen to 0.9, at least 0.001. Difficulty: 1 to 10. */
export type State = { stability: number; difficulty: number }

// FSRS-6 with the parameters that come with it; only its formulas are used, so there is no fuzz and no clock.
const algorithm = new FSRSAlgorithm({})
const { decay, factor } = computeDecayFactor(algorithm.parameters.w)
const ratings: Record<Grade, number> = { again: 1, hard: 2, good: 3 }

/** The chance of recall, 0 to 1, so many days after the last answer. @param days 0 or more, fractions allowed */
export function recallAfter(days: number, stability: number): number {
	return (1 + (factor * days) / stability) ** decay
}

/**
 * The state after an answer.
 * @param before undefined at the first answer
 * @param days whole days since the last answer; 0 means the same day, which adds little
 * @param recall what `recallAfter` gives for these days, where it is known already
 */
export function nextState(before: State | undefined, days: number, grade: Grade, recall?: number): State {
	return algorithm.next_state(before ?? null, days, ratings[grade], recall)
}
