import type { Lens } from '../study/lens.ts'
import { strengthsOf } from '../study/mastery.ts'
import { listAnswers } from './answers.ts'
import type { Database } from './database.ts'
import { readPreferences } from './preferences.ts'
import { readSettings } from './settings.ts'

/** What pages need to know of the learner: the exam chosen, the strength of every service with an answer, and what is set. */
export async function computeLens(db: Database): Promise<Lens> {
	const [{ exam }, questions, log, preferences] = await Promise.all([readSettings(db), db.questions.toArray(), listAnswers(db), readPreferences(db)])
	return { exam, strengths: strengthsOf(questions, log), preferences }
}
