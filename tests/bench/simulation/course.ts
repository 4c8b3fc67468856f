import { chanceOf } from './chance.ts'
import { Learner } from './learner.ts'
import type { Kind } from './mind.ts'
import { type PolicyName, policies } from './policies.ts'
import { dayAt, morning, Record } from './record.ts'
import type { World } from './world.ts'

/** How somebody studies: `days` of so many minutes, then `rest` days of nothing until the exam. */
export type CoursePlan = { days: number; minutes: number; rest: number; policy: PolicyName; kind: Kind }
export type Course = { learner: Learner; record: Record; exam: number; hours: number }

/** The exam begins an hour after one usually studies. */
const later = 1 / 24

/** Studies until the minutes of each day are used up. The same seed is the same learner, whatever the policy. */
export function study(world: World, { days, minutes, rest, policy, kind }: CoursePlan, seed: number): Course {
	const learner = new Learner(world, seed, kind)
	const record = new Record()
	const exam = days + rest
	const plan = { exam: world.exam.code, date: dayAt(exam), minutes }
	const { next, took } = policies[policy]({ world, record, plan, chance: chanceOf(seed + 0x5eed) })
	let [last, hours]: [string | undefined, number] = [undefined, 0]
	for (let day = 0; day < days; day++) {
		for (let spent = 0; spent < minutes * 60_000; ) {
			const at = day + morning + spent / 86_400_000
			const question = next(at, last)
			const given = learner.answer(question, at)
			spent += given.tookMs + given.restMs
			record.add(question, given, day + morning + spent / 86_400_000)
			took?.(question, given.right, at)
			last = question.id
			hours += (given.tookMs + given.restMs) / 3_600_000
		}
	}
	return { learner, record, exam: exam + morning + later, hours }
}
