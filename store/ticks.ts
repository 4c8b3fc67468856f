import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/**
 * Ticks or unticks a topic (or a domain that has no topics).
 * @param at milliseconds since 1970
 * @throws StoreFault `refused` when the id is empty
 */
export async function setTick(db: Database, id: string, ticked: boolean, at: number): Promise<void> {
	if (id.trim() === '') throw new StoreFault('refused', { sentence: 'This tick was not kept because it names no topic.' })
	await db.ticks.put({ id, ticked, at })
}

/** The ids ticked, of all exams. */
export async function listTicks(db: Database): Promise<Set<string>> {
	const rows = await db.ticks.toArray()
	return new Set(rows.filter((row) => row.ticked).map((row) => row.id))
}
