import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { type Database, openDatabase } from '../../store/database.ts'
import { seedTaught } from '../../store/seed.ts'
import type { Taught } from '../../study/taught.ts'
import { taught } from '../study/samples.ts'

/** A browser's own IndexedDB with nothing in it. */
export function freshBrowser() {
	return { indexedDB: new IDBFactory(), IDBKeyRange }
}

/** An open database with study material in a browser of its own. */
export async function seeded(material: Taught = taught(), browser = freshBrowser()): Promise<Database> {
	const db = await openDatabase(browser)
	await seedTaught(db, material.hash, async () => material)
	return db
}

/** Everything in these tables, to compare before and after. */
export async function dump(
	db: Database,
	tables: ('exams' | 'services' | 'notes' | 'questions' | 'pairs' | 'meta' | 'answers' | 'ticks' | 'settings' | 'days')[],
) {
	return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await db.table(name).toArray()] as const)))
}
