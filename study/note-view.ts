import type { Service } from './schema/service.ts'

/** A note in a list of search results. */
export type NoteHit = {
	id: string
	name: string
	category: string
	summary: string
	/** Absent for what is simply in use. */
	status?: Exclude<Service['status'], 'active'>
	statusDate?: string
	/** The former name that the words typed are part of. */
	formerly?: { name: string; until: string }
}
