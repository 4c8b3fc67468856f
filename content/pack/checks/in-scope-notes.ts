import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** Every service that an exam's guide lists as in scope has a note. */
export function checkInScopeNotes({ services, notes }: Material): Fault[] {
	const written = new Set(notes.map(({ id }) => id))
	return services.flatMap(({ id, exams }) => {
		const codes = Object.keys(exams).filter((code) => exams[code] === 'in-scope')
		return codes.length === 0 || written.has(id) ? [] : [{ file: `notes/${id}.md`, rule: `is missing: ${id} is in scope of ${codes.join(', ')}` }]
	})
}
