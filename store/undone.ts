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
		if (!(await db.undone.get(id))) await db.undone.add({ id, at })
	})
}

/** Lets an answer that was taken back count again. */
export async function redoAnswer(db: Database, id: string): Promise<void> {
	await db.undone.delete(id)
}

/** The ids of the answers taken back. */
export async function listUndone(db: Database): Promise<Set<string>> {
	return new Set(await db.undone.toCollection().primaryKeys())
}
