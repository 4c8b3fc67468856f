import { readTaught, type Taught } from '../study/taught.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

const taughtHash = 'taught'

/**
 * Brings the study material up to this build's: loads and writes it only when the hash differs, in one transaction, so that
 * whatever interrupts it leaves the old material whole. The learner's tables are not part of it. Several contexts may call it at once.
 * @returns whether anything was written
 * @throws StoreFault `content` when the material cannot be loaded or is not whole
 */
export async function seedTaught(db: Database, hash: string, loadPack: () => Promise<unknown>): Promise<boolean> {
	if ((await readHash(db)) === hash) return false
	const taught = await loadTaught(loadPack)
	return db.transaction('rw', [db.exams, db.services, db.notes, db.questions, db.pairs, db.meta], async () => {
		// Another context may have written it while this one was loading.
		if ((await readHash(db)) === taught.hash) return false
		await replaceTaught(db, taught)
		return true
	})
}

/** The hash of the study material in the database; undefined before the first seeding. */
export async function readHash(db: Database): Promise<string | undefined> {
	return (await db.meta.get(taughtHash))?.value
}

async function loadTaught(loadPack: () => Promise<unknown>): Promise<Taught> {
	try {
		return readTaught(await loadPack())
	} catch (error) {
		throw new StoreFault('content', { cause: error })
	}
}

async function replaceTaught(db: Database, { hash, exams, services, notes, questions, pairs }: Taught): Promise<void> {
	await Promise.all([db.exams, db.services, db.notes, db.questions, db.pairs].map((table) => table.clear()))
	await db.exams.bulkAdd(exams)
	await db.services.bulkAdd(services)
	await db.notes.bulkAdd(notes)
	await db.questions.bulkAdd(questions)
	await db.pairs.bulkAdd(pairs)
	await db.meta.put({ key: taughtHash, value: hash })
}
