import type { Article, Span } from '../../study/schema/claim.ts'
import { dayInWords } from '../dates-in-words.ts'

/** `4 to 6 weeks`, or `4 weeks`. */
export function spanInWords({ from, to }: Span, unit: string): string {
	return from === to ? `${from} ${unit}` : `${from} to ${to} ${unit}`
}

/** How an article is cited in a sentence. */
export function cite({ title, publisher, date }: Article): string {
	return `“${title}” (${publisher}, ${dayInWords(date)})`
}
