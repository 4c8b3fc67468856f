import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/**
 * Takes an answer back: it stays in the log but counts no more. Again changes nothing.
 * @param at milliseconds since 1970
 * @throws StoreFault `refused` when there is no such answer
 */
export async function undoAnswer(db: Database, id: string, at: number): Promise<void> {
	await db.transaction('rw', [db.answers, db.undone], async () => {
		if (!(await db.answers.get(id))) throw new StoreFault('refused', { sentence: 'This answer could not be taken back because it is not in the log.' })
		if (!(await db.undone.get(id))?.undone) await db.undone.put({ id, undone: true, at })
	})
}

/** Lets an answer that was taken back count again; its row stays, as an unset flag's does. @param at milliseconds since 1970 */
export async function redoAnswer(db: Database, id: string, at: number): Promise<void> {
	await db.undone.where('id').equals(id).modify({ undone: false, at })
}

/** The ids of the answers taken back. */
export async function listUndone(db: Database): Promise<Set<string>> {
	const rows = await db.undone.toArray()
	return new Set(rows.filter(({ undone }) => undone).map(({ id }) => id))
}
