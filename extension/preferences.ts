import type { Store } from '../store/open.ts'
import { setPreferences } from '../store/preferences.ts'
import type { Preferences } from '../study/preferences.ts'
import { relight } from './lens.ts'

/** Puts what the learner set on disk, then tells open pages. Rejects when it is not on disk. @returns what is set now */
export async function changePreferences(db: Store, change: Parameters<typeof setPreferences>[1]): Promise<Preferences> {
	const preferences = await setPreferences(db, change)
	await relight(db, preferences)
	return preferences
}
