import * as v from 'valibot'
import { daysBetween } from './day.ts'
import { Day, ExamCode } from './schema/parts.ts'

/** How many minutes a day can be planned. */
export const MINUTES = { least: 5, most: 240, usual: 15 }

/** When the exam is and how much time the learner gives it. */
export const Plan = v.strictObject({
	exam: ExamCode,
	/** The day of the exam; it may have passed. */
	date: v.optional(Day),
	/** Minutes a day. */
	minutes: v.pipe(
		v.number('must be a number'),
		v.integer('must be a whole number'),
		v.minValue(MINUTES.least, `must be at least ${MINUTES.least}`),
		v.maxValue(MINUTES.most, `must be at most ${MINUTES.most}`),
	),
})

export type Plan = v.InferOutput<typeof Plan>

/** Without a date, and after it, what counts is recall a month from now. */
const rollingDays = 30
/** On the day itself there are still a few hours. */
const leastDays = 0.25

/** What holds before the learner plans anything. */
export function usualPlan(exam: string): Plan {
	return { exam, minutes: MINUTES.usual }
}

/** Days to the exam; undefined without a date and when it has passed. @param day today, the learner's own calendar day */
export function daysLeft(plan: Plan, day: string): number | undefined {
	if (plan.date === undefined) return undefined
	const days = daysBetween(day, plan.date)
	return days < 0 ? undefined : days
}

/** How many days ahead recall counts: up to the exam, or a month where no exam lies ahead. Greater than 0. */
export function horizonOf(plan: Plan, day: string): number {
	return Math.max(leastDays, daysLeft(plan, day) ?? rollingDays)
}
