import type { Answer } from '../study/answer.ts'
import { pickDaily } from '../study/daily.ts'
import type { DayQuestion } from '../study/day-question.ts'
import type { Question } from '../study/schema/question.ts'
import { listAnswers } from './answers.ts'
import type { Database } from './database.ts'
import { readExam } from './exams.ts'
import { listQuestions, readQuestion } from './questions.ts'
import { readSettings } from './settings.ts'

/**
 * The question of the day, drawn and kept when there is none yet: it stays the same all day, after being answered and through
 * content updates. Another is drawn only when it vanished, or was retired before it was answered. Undefined when the exam has none.
 * It may write, so a live query reads `readDay` instead.
 * @param exam the exam's code
 * @param day the learner's own calendar day, YYYY-MM-DD
 */
export async function questionOfDay(db: Database, exam: string, day: string): Promise<DayQuestion | undefined> {
	return db.transaction('rw', [db.days, db.questions, db.answers, db.exams, db.settings], async () => {
		const kept = await readDay(db, exam, day)
		if (kept) return kept
		const question = await drawQuestion(db, exam, day)
		if (!question) return undefined
		await db.days.put({ day, exam, questionId: question.id })
		return readDay(db, exam, day)
	})
}

/** The question kept for the day, with its answer if there is one; undefined when none was drawn or it can no longer be asked. Only reads. */
export async function readDay(db: Database, exam: string, day: string): Promise<DayQuestion | undefined> {
	const row = await db.days.get([day, exam])
	const question = row && (await readQuestion(db, row.questionId))
	if (!question) return undefined
	const answer = await dailyAnswer(db, exam, day, question)
	if (question.retired && !answer) return undefined
	return answer ? { question, answer } : { question }
}

async function drawQuestion(db: Database, code: string, day: string): Promise<Question | undefined> {
	const exam = await readExam(db, code)
	if (!exam) return undefined
	const { seed } = await readSettings(db)
	return pickDaily(await listQuestions(db, code), exam, await listAnswers(db), day, seed ?? 0)
}

async function dailyAnswer(db: Database, exam: string, day: string, question: Question): Promise<Answer | undefined> {
	const answers = await db.answers.where('day').equals(day).toArray()
	return answers.find((answer) => answer.place === 'daily' && answer.exam === exam && answer.questionId === question.id)
}
