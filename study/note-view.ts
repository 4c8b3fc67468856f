import type { Named, ServedTask } from './card.ts'
import type { Note } from './schema/note.ts'
import type { Service } from './schema/service.ts'

/** A whole note as it is read in the panel. */
export type NoteView = {
	note: Note
	service: Service
	confusedWith: Named[]
	/** Code of the learner's exam; null before one is chosen. */
	exam: string | null
	/** The exam's tasks that the note serves. */
	tasks: ServedTask[]
}

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
