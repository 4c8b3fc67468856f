import type { Choosing } from './choosing/choosing.ts'
import { explain } from './choosing/explain.ts'
import type { Chosen } from './choosing/next-question.ts'
import { type Scored, scoreAll } from './choosing/score.ts'
import { dayMs, dayNumber } from './day.ts'
import { isResting } from './memory/leech.ts'
import { hashSeed } from './order.ts'
import { pickWeighted, seededRandom } from './seeded.ts'

/** Whole days for which an answered question rests. */
const restDays = 3
/** What was read about lately counts so many times as much. */
const readFactor = 2
/** The draw goes by value to this power: mostly the best, and not every day from the same corner. */
const sharpness = 2

/** What the day's question is drawn from; `seed` is the learner's own number, so that not everybody gets the same. */
export type DailyChoosing = Pick<Choosing, 'pool' | 'exam' | 'memories' | 'log' | 'plan' | 'day' | 'seed' | 'seen' | 'misses' | 'pairs'>

/**
 * The question of the day and why: due, weak, weighty, or about what was read lately, always from the exam. One answered today or in the
 * three days before, or a leech, comes only when there is no other. The same arguments give the same question. Undefined when the exam has none.
 */
export function pickDaily(daily: DailyChoosing): Chosen | undefined {
	const { exam, day, seed, memories } = daily
	const choosing = { ...daily, now: (dayNumber(day) + 0.5) * dayMs }
	const random = seededRandom(hashSeed(exam.code, day, String(seed)))
	const drawn = pickWeighted(rested(scoreAll(choosing), memories, dayNumber(day)), drawWeight, random)
	return drawn && { question: drawn.entry.question, why: explain(drawn, choosing) }
}

function rested(all: Scored[], memories: Choosing['memories'], today: number): Scored[] {
	const others = all.filter(({ entry }) => {
		const memory = memories.get(entry.question.id)
		return !memory || today - memory.lastDay > restDays
	})
	const awake = others.filter(({ entry }) => !isResting(memories.get(entry.question.id), today))
	return [awake, others, all].find((some) => some.length > 0) ?? []
}

function drawWeight({ score, cause }: Scored): number {
	// Weights must be positive; one that had better wait is drawn when all had.
	const value = Math.max(score, 1e-9) * (cause?.kind === 'read' ? readFactor : 1)
	return value ** sharpness
}
