import type { Service } from '../study/schema/service.ts'
import type { Database } from './database.ts'

/** Every entry of the catalogue, by id. */
export async function listServices(db: Database): Promise<Service[]> {
	return db.services.toArray()
}

/** One entry; undefined when there is none with this id. */
export async function readService(db: Database, id: string): Promise<Service | undefined> {
	return db.services.get(id)
}

/** The entries that exist among these ids, in the order given. */
export async function readServices(db: Database, ids: readonly string[]): Promise<Service[]> {
	const found = await db.services.bulkGet([...ids])
	return found.filter((service) => service !== undefined)
}
