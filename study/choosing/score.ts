import { dayNumber } from '../day.ts'
import { horizonOf } from '../plan.ts'
import { priorKnowledge } from './ability.ts'
import { gainOf, gainOfNew } from './benefit.ts'
import type { Choosing } from './choosing.ts'
import { entriesIn } from './drills.ts'
import { type Entry, fieldOf } from './field.ts'
import { paceNow, secondsFor } from './seconds.ts'
import { type Steer, steering } from './steering.ts'

/**
 * A question with its value now: `score` is the share of the exam's points that asking it adds per second, times what steers it;
 * below 0 when it had better wait. `recall` is the chance that it is known now.
 */
export type Scored = { entry: Entry; score: number; recall: number; seconds: number } & Steer

/** Every question of the scope with its value now, by id. */
export function scoreAll(choosing: Choosing): Scored[] {
	const { pool, exam, memories, log, plan, day, scope = {}, flagged } = choosing
	const field = fieldOf(pool, exam)
	const moment = { today: dayNumber(day), horizon: horizonOf(plan, day) }
	const prior = priorKnowledge(field, memories)
	const gainOfFresh = gainOfNew(moment.horizon)
	const pace = paceNow(log, field)
	const steer = steering(choosing, field)
	return entriesIn(field, scope, { memories, flagged }).map((entry) => {
		const memory = memories.get(entry.question.id)
		const { gain, recall } = memory ? gainOf(memory, moment) : gainOfFresh(prior(entry.tasks))
		const seconds = secondsFor(entry, recall, pace)
		const steered = steer(entry)
		return { entry, score: scaled((entry.worth * gain) / seconds, steered.factor), recall, seconds, ...steered }
	})
}

/** A factor above 1 brings nearer, whatever the sign. */
function scaled(score: number, factor: number): number {
	return score < 0 ? score / factor : score * factor
}
