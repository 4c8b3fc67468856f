import { type CoursePlan, study } from './course.ts'
import { Learner } from './learner.ts'
import type { Kind } from './mind.ts'
import { type PolicyName, policies } from './policies.ts'
import { expectedShare } from './sit.ts'
import { makeWorld } from './world.ts'

/** One learner under every policy: points (per cent of the exam) gained by studying, and hours spent. */
export type Race = { plan: string; known: number; gained: { [policy in PolicyName]: { points: number; hours: number } } }

/** A fortnight, a month and two months. */
const courses: Omit<CoursePlan, 'policy' | 'kind'>[] = [
	{ days: 14, minutes: 20, rest: 0 },
	{ days: 30, minutes: 20, rest: 0 },
	{ days: 60, minutes: 10, rest: 0 },
]
/** So many learners prepare for the same exam with the same pool. */
const learnersPerWorld = 6

/** The same learner, with the same minutes, under each policy. */
export function race(seed: number, kind: Kind): Race {
	const world = makeWorld(seed - (seed % learnersPerWorld))
	const course = courses[seed % courses.length] as (typeof courses)[number]
	const before = expectedShare(world, new Learner(world, seed, kind), 0)
	const run = (policy: PolicyName) => {
		const { learner, exam, hours } = study(world, { ...course, policy, kind }, seed)
		return [policy, { points: 100 * (expectedShare(world, learner, exam) - before), hours }] as const
	}
	const gained = Object.fromEntries((Object.keys(policies) as PolicyName[]).map(run)) as Race['gained']
	return { plan: `${course.days} days of ${course.minutes} minutes`, known: before, gained }
}

type Figures = { points: number; pointsAnHour: number; examScore: number }

/** What the races come to. `ahead`: points that Certlight gains more than each, their standard error, and in how many races of a hundred. */
export function sumUp(races: readonly Race[]) {
	const names = Object.keys(policies) as PolicyName[]
	const others = names.filter((name) => name !== 'certlight')
	const figures = Object.fromEntries(names.map((name) => [name, figuresOf(races, name)])) as { [name in PolicyName]: Figures }
	return {
		learners: races.length,
		before: 100 * mean(races.map(({ known }) => known)),
		gained: figures,
		ratioAnHour: Object.fromEntries(others.map((name) => [name, figures.certlight.pointsAnHour / figures[name].pointsAnHour])),
		ahead: Object.fromEntries(others.map((name) => [name, aheadOf(races, name)])),
		byPlan: Object.fromEntries(
			[...new Set(races.map(({ plan }) => plan))].map((plan) => {
				const own = races.filter((one) => one.plan === plan)
				return [plan, Object.fromEntries(names.map((name) => [name, figuresOf(own, name).points]))]
			}),
		),
	}
}

function figuresOf(races: readonly Race[], name: PolicyName): Figures {
	const points = mean(races.map(({ gained }) => gained[name].points))
	const hours = mean(races.map(({ gained }) => gained[name].hours))
	return { points, pointsAnHour: points / hours, examScore: points + 100 * mean(races.map(({ known }) => known)) }
}

function aheadOf(races: readonly Race[], name: PolicyName) {
	const differences = races.map(({ gained }) => gained.certlight.points - gained[name].points)
	const points = mean(differences)
	const error = Math.sqrt(mean(differences.map((one) => (one - points) ** 2)) / Math.max(1, races.length - 1))
	return { points, error, inHundred: 100 * mean(differences.map((one) => (one > 0 ? 1 : 0))) }
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length
}
