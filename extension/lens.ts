import { askLens } from '../messages/ask.ts'
import { readLens, writeLens } from '../messages/lens.ts'
import { computeLens } from '../store/lens.ts'
import type { Store } from '../store/open.ts'
import type { Lens } from '../study/lens.ts'
import type { Preferences } from '../study/preferences.ts'

/** How open pages are told. */
export type Tell = (db: Store) => Promise<void>

/** Held while one window or the worker reads and writes the lens: what was read before a change must not be written after it. */
const LOCK = 'certlight-lens'

/** Tells open pages what the learner knows now. It is derived and written again with the next answer, so a failure costs nothing that is kept. */
export function refreshLens(db: Store): Promise<void> {
	return writeNext(() => computeLens(db, Date.now()))
}

/** Tells open pages what is set now. No answer is read for it: a popup that was clicked may close within milliseconds. */
export function relight(db: Store, preferences: Preferences): Promise<void> {
	return writeNext(async () => {
		const lens = await readLens()
		return lens.exam === null ? computeLens(db, Date.now()) : { ...lens, preferences }
	})
}

/** Has the worker tell open pages: a popup may close before it could itself, and the worker goes on. */
export async function tellByWorker(db: Store): Promise<void> {
	if ('refused' in (await askLens())) await refreshLens(db)
}

async function writeNext(make: () => Promise<Lens>): Promise<void> {
	try {
		await navigator.locks.request(LOCK, async () => writeLens(await make()))
	} catch (error) {
		console.warn('Open pages keep their old colours.', error)
	}
}
