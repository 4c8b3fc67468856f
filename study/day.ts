/** Milliseconds of a day. */
export const dayMs = 86_400_000

/** The whole number of a calendar day, counted from 1 January 1970. @param day YYYY-MM-DD */
export function dayNumber(day: string): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

/** Days from one calendar day to another; negative when the other lies before it. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from)
}

/**
 * The calendar day of a moment.
 * @param at milliseconds since 1970
 * @param behind minutes that the clock on the wall is behind Greenwich, as `getTimezoneOffset` says
 */
export function dayAt(at: number, behind: number): string {
	return new Date(at - behind * 60_000).toISOString().slice(0, 10)
}
