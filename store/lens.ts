import type { Lens } from '../study/lens.ts'
import { strengthsOf } from '../study/mastery.ts'
import type { Database } from './database.ts'
import { readLearned } from './memory.ts'
import { readPreferences } from './preferences.ts'
import { readSettings } from './settings.ts'

/** What pages need to know of the learner: the exam chosen, the strength of every service with an answer, and what is set. @param now milliseconds since 1970 */
export async function computeLens(db: Database, now: number): Promise<Lens> {
	const [{ exam }, { questions, memories }, preferences] = await Promise.all([readSettings(db), readLearned(db), readPreferences(db)])
	return { exam, strengths: strengthsOf(questions, memories, now), preferences }
}
