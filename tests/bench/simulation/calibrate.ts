import type { Readiness } from '../../../study/readiness/readiness.ts'
import { readinessOf } from '../../../study/readiness/readiness.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type CoursePlan, study } from './course.ts'
import type { Kind } from './mind.ts'
import { dayAt, firstDay } from './record.ts'
import { sitExam } from './sit.ts'
import { makeWorld } from './world.ts'

/** What was said of one learner when the last answer was given, and what came of the exam. */
export type Case = { said: NonNullable<Readiness['today']>; share: number; passed: boolean }

/** So many learners prepare for the same exam with the same pool. */
const learnersPerWorld = 20

/** One learner, studying somehow for some time; undefined when Certlight says that there are not enough answers yet. */
export function caseOf(seed: number, kind: Kind): Case | undefined {
	const chance = chanceOf(seed * 7 + 3)
	const world = makeWorld(seed - (seed % learnersPerWorld))
	const course = study(world, courseFrom(chance, kind), seed)
	const last = (course.record.log.at(-1)?.at ?? 0) / 86_400_000 - firstDay
	const plan = { exam: world.exam.code, date: dayAt(course.exam), minutes: 15 }
	const now = Math.round((firstDay + last) * 86_400_000)
	const { today, onDay } = readinessOf({ exam: world.exam, pool: world.pool, memories: course.record.memories, plan, now, day: dayAt(last) })
	const said = onDay ?? today
	if (!said) return undefined
	const share = sitExam(world, course.learner, course.exam, seed)
	return { said, share, passed: share >= world.cut }
}

function courseFrom(chance: Chance, kind: Kind): CoursePlan {
	const policy = (['certlight', 'random', 'fsrs'] as const)[chance.place([6, 2, 2])] ?? 'certlight'
	return { days: chance.whole(4, 40), minutes: chance.whole(5, 30), rest: chance.whole(0, 14), policy, kind }
}

/** How what was said compares with what came. */
export function sumUpCases(cases: readonly (Case | undefined)[]) {
	const told = cases.flatMap((one) => one ?? [])
	const share = (holds: (one: Case) => boolean) => told.filter(holds).length / told.length
	const baseRate = share(({ passed }) => passed)
	const error = 1e-9
	return {
		learners: told.length,
		tooFewAnswers: cases.length - told.length,
		inside: share(({ said, share: came }) => came >= said.share.low - error && came <= said.share.high + error),
		below: share(({ said, share: came }) => came < said.share.low - error),
		width: told.reduce((sum, { said }) => sum + said.share.high - said.share.low, 0) / told.length,
		baseRate,
		brier: told.reduce((sum, { said, passed }) => sum + (said.pass.middle - (passed ? 1 : 0)) ** 2, 0) / told.length,
		brierOfBaseRate: baseRate * (1 - baseRate),
		byChance: fifths(told),
	}
}

/** Of those told a chance in each fifth: how many, what they were told on the average, and how many passed. */
function fifths(told: readonly Case[]) {
	return [0, 1, 2, 3, 4].map((fifth) => {
		const own = told.filter(({ said }) => Math.min(4, Math.floor(said.pass.middle * 5)) === fifth)
		const mean = (of: (one: Case) => number) => (own.length > 0 ? own.reduce((sum, one) => sum + of(one), 0) / own.length : null)
		return { learners: own.length, said: mean(({ said }) => said.pass.middle), passed: mean(({ passed }) => (passed ? 1 : 0)) }
	})
}
