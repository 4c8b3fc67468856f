import { dayNumber } from '../day.ts'
import { daysLeft } from '../plan.ts'
import type { Choosing } from './choosing.ts'
import { fieldOf } from './field.ts'
import type { Cause, Reason } from './reason.ts'
import type { Scored } from './score.ts'

/** Below this chance of recall a question counts as fading; FSRS calls it due there. */
export const dueRecall = 0.9

/** Why this one: what steered to it, else the state of its memory. */
export function explain(scored: Scored, choosing: Choosing): Reason {
	const { id, title, weight } = scored.entry.domain
	const days = daysLeft(choosing.plan, choosing.day)
	return { ...(scored.cause ?? ownCause(scored, choosing)), domain: { id, title, weight }, ...(days !== undefined && { daysLeft: days }) }
}

function ownCause({ entry, recall }: Scored, { memories, day, pool, exam }: Choosing): Cause {
	const memory = memories.get(entry.question.id)
	if (!memory) {
		const fresh = fieldOf(pool, exam).entries.filter(({ domain, question }) => domain === entry.domain && !memories.has(question.id))
		return { kind: 'new', left: fresh.length }
	}
	const daysAgo = Math.max(0, dayNumber(day) - memory.lastDay)
	if (!memory.lastRight) return { kind: 'missed', daysAgo }
	return recall < dueRecall ? { kind: 'fading', daysAgo, recall } : { kind: 'ahead', daysAgo }
}
