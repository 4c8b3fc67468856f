import { HalfLife } from './half-life.ts'
import { Traces } from './traces.ts'

/** What one thing left in somebody's memory. Times in days. */
export type Mind = {
	/** Meets it. @param weight 1 for a plain meeting, more where an explanation was read @param recalled whether it came to mind */
	meet(at: number, weight: number, recalled: boolean): void
	/** The chance that it comes to mind, 0 to 1. */
	recall(at: number): number
}

/** Two accounts of forgetting that disagree: a power of time, and an exponential. */
export const kinds = { traces: Traces, 'half-life': HalfLife }
export type Kind = keyof typeof kinds

/** @param base how fast this learner forgets; 0.18 is usual */
export function newMind(kind: Kind, base: number): Mind {
	return new kinds[kind](base)
}
