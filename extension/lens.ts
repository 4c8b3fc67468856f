import { writeLens } from '../messages/lens.ts'
import { computeLens } from '../store/lens.ts'
import type { Store } from '../store/open.ts'

/** Tells open pages what the learner knows now. It is derived and written again with the next answer, so a failure costs nothing that is kept. */
export async function refreshLens(db: Store): Promise<void> {
	try {
		await writeLens(await computeLens(db, Date.now()))
	} catch (error) {
		console.warn('Open pages keep their old colours.', error)
	}
}
