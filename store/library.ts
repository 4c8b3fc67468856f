import { readShippedLibrary, type ShippedLibrary } from '../study/library.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

const libraryHash = 'library'

/**
 * Brings the library up to this build's, as `seedTaught` does the rest; only whoever shows it calls this, so that nobody else waits for it.
 * @returns whether anything was written
 * @throws StoreFault `content` when the library cannot be loaded or is not whole
 */
export async function seedLibrary(db: Database, hash: string, load: () => Promise<unknown>): Promise<boolean> {
	if ((await readHash(db)) === hash) return false
	const library = await readShipped(load)
	return db.transaction('rw', [db.algorithms, db.faq, db.documents, db.meta], async () => {
		// Another context may have written it while this one was loading.
		if ((await readHash(db)) === library.hash) return false
		await replaceLibrary(db, library)
		return true
	})
}

async function readHash(db: Database): Promise<string | undefined> {
	return (await db.meta.get(libraryHash))?.value
}

async function readShipped(load: () => Promise<unknown>): Promise<ShippedLibrary> {
	try {
		return readShippedLibrary(await load())
	} catch (error) {
		throw new StoreFault('content', { cause: error })
	}
}

async function replaceLibrary(db: Database, { hash, algorithms, faq, resources, path, careers }: ShippedLibrary): Promise<void> {
	await Promise.all([db.algorithms, db.faq, db.documents].map((table) => table.clear()))
	await db.algorithms.bulkAdd(algorithms)
	await db.faq.bulkAdd(faq)
	await db.documents.bulkAdd([
		{ key: 'resources', value: resources },
		{ key: 'path', value: path },
		{ key: 'careers', value: careers },
	])
	await db.meta.put({ key: libraryHash, value: hash })
}
