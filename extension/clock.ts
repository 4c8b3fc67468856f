/** The learner's own calendar day, YYYY-MM-DD. @param at milliseconds since 1970 */
export function localDay(at: number): string {
	const date = new Date(at)
	const two = (number: number) => String(number).padStart(2, '0')
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
