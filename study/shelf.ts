import type { LibraryHit } from './library-hit.ts'
import type { Note } from './schema/note.ts'
import type { Service } from './schema/service.ts'

/** What the shelf is narrowed to; an empty text narrows nothing. */
export type Wanted = { kind: string; category: string; exam: string }

/** The entries that have a note, narrowed to what is wanted. */
export function shelfOf(services: readonly Service[], notes: readonly Note[], { kind, category, exam }: Wanted): LibraryHit[] {
	const byId = new Map(notes.map((note) => [note.id, note]))
	return services
		.filter((one) => (kind === '' || one.kind === kind) && (category === '' || one.category === category) && (exam === '' || exam in one.exams))
		.flatMap((one) => {
			const note = byId.get(one.id)
			return note ? [hitOf(one, note.summary)] : []
		})
}

function hitOf({ id, name, category, status, statusDate }: Service, summary: string): LibraryHit {
	return { kind: 'note', id, name, category, summary, ...(status !== 'active' && { status, ...(statusDate && { statusDate }) }) }
}
