import { dayInWords } from './dates-in-words.ts'

/** A day or a month in words. @param day `YYYY-MM-DD` or `YYYY-MM`; anything else is shown as it stands */
export function Day({ day }: { day: string }) {
	const words = dayInWords(day)
	return words === day ? day : <time dateTime={day}>{words}</time>
}
