import type { CardContent } from '../../study/card.ts'
import { dayInWords } from '../dates-in-words.ts'

/** A status in words, and the words between it and its date. */
export const statusWords: Record<Exclude<CardContent['status'], 'active'>, { says: string; dated: string }> = {
	renamed: { says: 'Renamed', dated: 'Renamed on' },
	'partly-closed': { says: 'Partly closed', dated: 'Partly closed since' },
	closed: { says: 'Closed to new customers', dated: 'Closed to new customers since' },
	ending: { says: 'Ending', dated: 'Ends on' },
	ended: { says: 'Ended', dated: 'Ended on' },
	legacy: { says: 'Legacy', dated: 'Legacy since' },
}

/** The name, and whether it can still be used, for someone who hears it: `Amazon Forecast. Closed to new customers since 29 July 2024.` */
export function nameAloud({ name, status, statusDate }: Pick<CardContent, 'name' | 'status' | 'statusDate'>): string {
	if (status === 'active') return `${name}.`
	const { says, dated } = statusWords[status]
	return `${name}. ${statusDate ? `${dated} ${dayInWords(statusDate)}` : says}.`
}
