import { nextState, recallAfter } from '../memory/fsrs.ts'
import type { Grade } from '../memory/grade.ts'
import type { Memory } from '../memory/memory.ts'

/** When a question would be asked and when recall counts: `today` as days since 1970, `horizon` days from today to the exam. */
export type Moment = { today: number; horizon: number }

/** What asking now adds to the chance of recall when it counts, and the chance of recall now. */
export type Gain = { gain: number; recall: number }

/** Waiting so many days is what asking now is held against, */
const wait = 3
/** and this share of what it would add then is taken off: a question that can wait gives way to one that cannot. */
const patience = 0.5

const known = new WeakMap<Memory, Moment & Gain>()

/**
 * (R at the exam if asked now - R if not) - half of the same three days later. Both outcomes of asking count with their chances.
 * Whole days, so that it is reckoned once a day for each memory.
 */
export function gainOf(memory: Memory, { today, horizon }: Moment): Gain {
	const before = known.get(memory)
	if (before?.today === today && before.horizon === horizon) return before
	const days = Math.max(0, today - memory.lastDay)
	const delay = Math.min(wait, Math.max(0, horizon - 1))
	const now = gainAt(memory, days, horizon)
	const later = delay > 0 ? gainAt(memory, days + delay, horizon - delay) : 0
	const found = { today, horizon, gain: now - patience * Math.max(0, later), recall: recallAfter(days, memory.stability) }
	known.set(memory, found)
	return found
}

/** @param days since the last answer @param left days until recall counts */
function gainAt(memory: Memory, days: number, left: number): number {
	const recall = recallAfter(days, memory.stability)
	const whole = Math.round(days)
	const ifRight = recallAfter(left, nextState(memory, whole, 'good', recall).stability)
	const ifWrong = recallAfter(left, nextState(memory, whole, 'again', recall).stability)
	return recall * ifRight + (1 - recall) * ifWrong - recallAfter(days + left, memory.stability)
}

/**
 * For questions never asked: what is not known is learned, what is known is fixed a little. Takes the chance that one is known
 * already, see `priorKnowledge`.
 */
export function gainOfNew(horizon: number): (prior: number) => Gain {
	const after = (grade: Grade) => recallAfter(horizon, nextState(undefined, 0, grade).stability)
	const [learned, fixed] = [after('again'), after('good') - after('hard')]
	return (prior) => ({ gain: prior * fixed + (1 - prior) * learned, recall: prior })
}
