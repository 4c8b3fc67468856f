import type { Answer } from '../../../study/answer.ts'
import { chooseNext } from '../../../study/choosing/next-question.ts'
import { replay } from '../../../study/memory/replay.ts'
import { readinessOf } from '../../../study/readiness/readiness.ts'
import type { Question } from '../../../study/schema/question.ts'
import { chanceOf } from './chance.ts'
import { dayAt, firstDay } from './record.ts'
import { makeWorld } from './world.ts'

const questions = 2000
const answers = 50_000
const answersADay = 250

/**
 * Milliseconds for the largest case. Run it in a thread of its own: `first` is the first choice of a page, with nothing compiled or
 * remembered; `firstOfDay` the first after midnight; `choose` the median of those that follow.
 */
export function measureCost() {
	const { exam, pool, log } = largest()
	const [rebuild, memories] = timed(() => replay(log, new Set(), pool))
	const days = log.length / answersADay
	const plan = { exam: exam.code, date: dayAt(days + 40), minutes: 30 }
	const at = (day: number, seed: number) =>
		timed(() => chooseNext({ pool, exam, memories, log, plan, now: (firstDay + day + 0.5) * 86_400_000, day: dayAt(day), seed }))[0]
	const first = at(days, 0)
	const following = Array.from({ length: 40 }, (_, seed) => at(days, seed))
	const firstOfDay = median([1, 2, 3, 4, 5].map((day) => at(days + day, 0)))
	const again = Array.from({ length: 5 }, () => timed(() => replay(log, new Set(), pool))[0])
	const readiness = timed(() => readinessOf({ exam, pool, memories, plan, now: (firstDay + days) * 86_400_000, day: dayAt(days) }))[0]
	return { questions, answers, ms: { rebuild, rebuildAgain: median(again), first, firstOfDay, choose: median(following), readiness } }
}

function largest() {
	const chance = chanceOf(1)
	const { exam, pool: some } = makeWorld(1)
	const pool = Array.from({ length: questions }, (_, number): Question => {
		const like = some[number % some.length] as Question
		return { ...like, id: `q/${String(number).padStart(5, '0')}` }
	})
	const log = Array.from({ length: answers }, (_, number): Answer => {
		const at = Math.floor(number / answersADay) + 0.4 + (number % answersADay) / 1440
		return {
			id: String(number),
			questionId: pool[chance.whole(0, questions - 1)]?.id ?? '',
			exam: exam.code,
			at: Math.round((firstDay + at) * 86_400_000),
			day: dayAt(at),
			response: { kind: 'choice', chosen: [0] },
			right: chance.happens(0.7),
			place: 'practice',
			tookMs: chance.whole(15_000, 70_000),
			contentHash: 'simulated',
		}
	})
	return { exam, pool, log }
}

function timed<T>(work: () => T): [number, T] {
	const start = performance.now()
	const value = work()
	return [performance.now() - start, value]
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
