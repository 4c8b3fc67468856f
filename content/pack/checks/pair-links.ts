import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** Both members of a pair have a note, each note names the other as its look-alike, and the file is named after both. */
export function checkPairLinks({ pairs, notes }: Material): Fault[] {
	const byId = new Map(notes.map((note) => [note.id, note]))
	const link = (from: string, to: string): Fault[] => {
		const note = byId.get(from)
		if (!note) return [{ file: `notes/${from}.md`, rule: `is missing: ${from} is a member of a pair with ${to}` }]
		return note.confusedWith.includes(to) ? [] : [{ file: `notes/${from}.md`, rule: `confusedWith does not name ${to}, its look-alike in a pair` }]
	}
	return pairs.flatMap(({ id, a, b }) => [
		...link(a, b),
		...link(b, a),
		...(id === `${a}--${b}` ? [] : [{ file: `pairs/${id}.yaml`, rule: `must be named ${a}--${b}.yaml` }]),
	])
}
