import type { Store } from '../store/open.ts'
import { setPreferences } from '../store/preferences.ts'
import { refreshLens } from './lens.ts'

/** Puts what the learner set on disk, then tells open pages. Rejects when it is not on disk. */
export async function changePreferences(db: Store, change: Parameters<typeof setPreferences>[1]): Promise<void> {
	await setPreferences(db, change)
	await refreshLens(db)
}
