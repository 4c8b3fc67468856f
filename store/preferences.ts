import * as v from 'valibot'
import { Preferences } from '../study/preferences.ts'
import type { Database } from './database.ts'

const KEY = 'preferences'

/** What the learner has set; usual values where nothing readable is stored. */
export async function readPreferences(db: Database): Promise<Preferences> {
	return parsePreferences((await db.settings.get(KEY))?.value)
}

/**
 * Changes what is set in one transaction, so that two pages never undo each other's change.
 * @param change the new fields, or what makes them out of those that stand
 * @returns what is set now
 */
export async function setPreferences(db: Database, change: Partial<Preferences> | ((now: Preferences) => Partial<Preferences>)): Promise<Preferences> {
	return db.transaction('rw', db.settings, async () => {
		const now = await readPreferences(db)
		const next = parsePreferences({ ...now, ...(typeof change === 'function' ? change(now) : change) })
		await db.settings.put({ key: KEY, value: next })
		return next
	})
}

function parsePreferences(value: unknown): Preferences {
	return v.parse(Preferences, typeof value === 'object' && value !== null ? value : {})
}
