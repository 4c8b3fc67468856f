const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day or a month in words. @param day `YYYY-MM-DD` or `YYYY-MM`; anything else is shown as it stands */
export function Day({ day }: { day: string }) {
	const words = dayInWords(day)
	return words === day ? day : <time dateTime={day}>{words}</time>
}

/** `2026-03-31` → `31 March 2026`, `2026-03` → `March 2026`; anything else comes back as it is. */
export function dayInWords(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? []
	const name = months[Number(month) - 1]
	if (!name) return day
	return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`
}
