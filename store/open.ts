import { type Database, openDatabase } from './database.ts'
import { faultOf } from './faults.ts'
import type { Platform } from './platform.ts'
import { seedTaught } from './seed.ts'

/** The open database with this build's study material in it; every read and write of this folder takes it as `db`. */
export type Store = Database

/**
 * Opens the database and brings the study material up to `hash`.
 * @param loadPack fetches the study material; called only when the hash differs
 * @throws StoreFault, whose message is a sentence for the learner
 */
export async function openStore(loadPack: () => Promise<unknown>, hash: string, platform: Platform = {}): Promise<Store> {
	let db: Database | undefined
	try {
		db = await openDatabase(platform)
		await seedTaught(db, hash, loadPack)
		return db
	} catch (error) {
		db?.close()
		throw faultOf(error)
	}
}
