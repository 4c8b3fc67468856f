import { drawForm, type Form, type FormLength } from '../study/mock/form.ts'
import type { Exam } from '../study/schema/exam.ts'
import type { Database } from './database.ts'
import { readLearned } from './memory.ts'

/** Draws a form of an exam from all that is taught; what was never asked comes first, then what was asked longest ago. */
export async function drawMockForm(db: Database, exam: Exam, length: FormLength, seed: number): Promise<Form> {
	const { log, questions } = await readLearned(db)
	// The log is in time order, so the last answer to a question stays.
	const lastAsked = new Map(log.map((answer) => [answer.questionId, answer.at]))
	return drawForm({ exam, pool: questions, lastAsked, length, seed })
}
