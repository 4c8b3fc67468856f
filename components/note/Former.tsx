import type { CardContent } from '../../study/card.ts'
import { dayInWords } from '../dates-in-words.ts'

/** The names it had before. */
export function Former({ formerly }: { formerly: CardContent['formerly'] }) {
	if (formerly.length === 0) return null
	return <p class="note-former">Formerly {formerly.map(({ name, until }) => `${name} (until ${dayInWords(until)})`).join(', ')}</p>
}
