import { askable } from '../study/pool.ts'
import type { Quiz } from '../study/quiz.ts'
import type { Exam } from '../study/schema/exam.ts'
import { nextQuestion, type Wish } from './choosing.ts'
import type { Database } from './database.ts'
import { readSettings } from './settings.ts'

/** When a card asks: see `Wish`; the seed decides the order of the options too. */
export type QuizWish = Pick<Wish, 'now' | 'day' | 'seed' | 'notThis'>

/** The question about an entry that the learner gains most from now; undefined where the chosen exam has none, or none is chosen. */
export async function askAbout(db: Database, service: string, wish: QuizWish): Promise<Quiz | undefined> {
	const { exam } = await readSettings(db)
	if (exam === null) return undefined
	const chosen = await nextQuestion(db, { ...wish, exam, scope: { service } })
	return chosen && { question: chosen.question, exam, seed: wish.seed }
}

/** How many questions of an exam are about an entry. */
export async function countAbout(db: Database, service: string, exam: Exam): Promise<number> {
	return askable(await db.questions.where('services').equals(service).toArray(), exam).length
}
