import { writeLens } from '../messages/lens.ts'
import { computeLens } from '../store/lens.ts'
import type { Store } from '../store/open.ts'

/** Held while one window or the worker reads and writes the lens: what was read before a change must not be written after it. */
const LOCK = 'certlight-lens'

/** Tells open pages what the learner knows now. It is derived and written again with the next answer, so a failure costs nothing that is kept. */
export async function refreshLens(db: Store): Promise<void> {
	try {
		await navigator.locks.request(LOCK, async () => writeLens(await computeLens(db, Date.now())))
	} catch (error) {
		console.warn('Open pages keep their old colours.', error)
	}
}
