import { dayNumber } from '../day.ts'
import { isResting } from '../memory/leech.ts'
import type { Question } from '../schema/question.ts'
import { seededRandom } from '../seeded.ts'
import type { Choosing } from './choosing.ts'
import { explain } from './explain.ts'
import type { Reason } from './reason.ts'
import { type Scored, scoreAll } from './score.ts'

export type { Choosing } from './choosing.ts'
export type Chosen = { question: Question; why: Reason }

/** Values that differ by less are as good as equal: the seed decides. */
const jitter = 0.02

/**
 * The question worth asking now: the one that adds most to the exam's score for the time it takes, see ARCHITECTURE.md. Undefined when
 * the scope has none. The same arguments give the same question.
 */
export function chooseNext(choosing: Choosing): Chosen | undefined {
	const random = seededRandom(choosing.seed)
	let best: Scored | undefined
	let most = Number.NEGATIVE_INFINITY
	for (const scored of rested(scoreAll(choosing), choosing)) {
		const value = scored.score * (1 + jitter * (random() - 0.5))
		if (value > most) [best, most] = [scored, value]
	}
	return best && { question: best.entry.question, why: explain(best, choosing) }
}

/** Without the question just answered, and without leeches that rest, as long as anything is left; the drill of leeches asks them all the same. */
function rested(all: Scored[], { notThis, memories, day, scope }: Choosing): Scored[] {
	const today = dayNumber(day)
	const others = all.filter(({ entry }) => entry.question.id !== notThis)
	const awake = scope?.leeches ? others : others.filter(({ entry }) => !isResting(memories.get(entry.question.id), today))
	return [awake, others, all].find((some) => some.length > 0) ?? []
}
