import { dayAt } from '../study/day.ts'

/** The learner's own calendar day, YYYY-MM-DD. @param at milliseconds since 1970 */
export function localDay(at: number): string {
	return dayAt(at, new Date(at).getTimezoneOffset())
}
