import type { Named } from './card.ts'
import type { LookAlike } from './look-alike.ts'

/** What can be read about a question's subject. */
export type QuestionHelp = {
	/** So often it was missed after it had been right, or on another day. */
	lapses: number
	/** Asking again does not help; reading does. */
	leech: boolean
	/** Pairs of things that its services are mixed up with, those within the question first, each seen from a service of the question. */
	pairs: { own: Named; pair: LookAlike }[]
	/** Its services that have a note. */
	notes: Named[]
}
