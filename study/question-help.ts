import type { Named } from './card.ts'
import type { MixUp } from './mix-up.ts'

/** What can be read about a question's subject. */
export type QuestionHelp = {
	/** So often it was missed after it had been right, or on another day. */
	lapses: number
	/** Asking again does not help; reading does. */
	leech: boolean
	/** What its services are mixed up with, likeliest first. */
	mixUps: MixUp[]
	/** Its services that have a note. */
	notes: Named[]
}
