import type { Question } from '../study/schema/question.ts'
import type { Database } from './database.ts'

/** The questions that serve an exam, by id; retired ones are among them, since answers to them still count. */
export async function listQuestions(db: Database, examCode: string): Promise<Question[]> {
	const questions = await db.questions.where('objectives').startsWith(`${examCode}/`).distinct().toArray()
	return questions.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** One question; undefined when there is none with this id. */
export async function readQuestion(db: Database, id: string): Promise<Question | undefined> {
	return db.questions.get(id)
}
