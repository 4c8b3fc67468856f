import { readSeenPages } from '../messages/seen-pages.ts'
import type { Store } from '../store/open.ts'
import { importSeen } from '../store/seen.ts'
import { rowsOf } from '../study/seen-pages.ts'
import { localDay } from './clock.ts'

/** What was noted before a page of ours opened is taken in once; whoever chooses by it waits for the same work. */
const begun = new WeakMap<Store, Promise<void>>()

/** Takes in what pages noted as read. Whole-day counts: doing it again changes nothing, and a failure only leaves reading out of the choice. */
export function importReading(db: Store): Promise<void> {
	const work = begun.get(db) ?? takeIn(db)
	begun.set(db, work)
	return work
}

async function takeIn(db: Store): Promise<void> {
	try {
		const rows = rowsOf(await readSeenPages())
		if (rows.length > 0) await importSeen(db, rows, localDay(Date.now()))
	} catch (error) {
		console.warn('What was read lately is not taken in.', error)
	}
}
