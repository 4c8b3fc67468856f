import type { Lens } from '../study/lens.ts'
import { strengthsOf } from '../study/mastery.ts'
import { listAnswers } from './answers.ts'
import type { Database } from './database.ts'
import { readSettings } from './settings.ts'

/** What pages need to know of the learner: the exam chosen and the strength of every service with an answer. */
export async function computeLens(db: Database): Promise<Lens> {
	const [{ exam }, questions, log] = await Promise.all([readSettings(db), db.questions.toArray(), listAnswers(db)])
	return { exam, strengths: strengthsOf(questions, log) }
}
