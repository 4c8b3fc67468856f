import { type LookAlike, seenFrom } from '../study/look-alike.ts'
import type { Pair } from '../study/schema/pair.ts'
import type { Database } from './database.ts'
import { readServices } from './services.ts'

/** What an entry is mixed up with, and how to tell them apart; empty where no pair names it. */
export async function listLookAlikes(db: Database, id: string): Promise<LookAlike[]> {
	const pairs = await db.pairs.filter((pair) => pair.a === id || pair.b === id).toArray()
	const services = await readServices(
		db,
		pairs.flatMap((pair) => [pair.a, pair.b]),
	)
	return pairs.map((pair) => seenFrom(id, pair, services))
}

/** Every pair, by id. */
export async function listPairs(db: Database): Promise<Pair[]> {
	return db.pairs.toArray()
}
