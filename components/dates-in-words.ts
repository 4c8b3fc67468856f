const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A whole day inside a sentence; not a part of a path, of an address or of a longer number. */
const dayInText = /(?<![\w/=-])\d{4}-\d{2}-\d{2}(?![\w/-])/g

/** `2026-03-31` → `31 March 2026`, `2026-03` → `March 2026`; anything else comes back as it is. No line ends between day and month. */
export function dayInWords(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? []
	const name = months[Number(month) - 1]
	if (!name) return day
	return date ? `${Number(date)}\u00a0${name} ${year}` : `${name} ${year}`
}

/** Text with its days in words: `Ends on 2026-11-30.` → `Ends on 30 November 2026.` */
export function datesInWords(text: string): string {
	return text.replace(dayInText, dayInWords)
}
