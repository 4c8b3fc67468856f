import type { Answer } from '../study/answer.ts'
import { pickDaily } from '../study/daily.ts'
import { dayMs, dayNumber } from '../study/day.ts'
import type { DayQuestion } from '../study/day-question.ts'
import type { Question } from '../study/schema/question.ts'
import { readChoosing } from './choosing.ts'
import type { Database } from './database.ts'
import { learnedTables } from './memory.ts'
import { readQuestion } from './questions.ts'
import { readSettings } from './settings.ts'
import { listUndone } from './undone.ts'

/**
 * The question of the day, drawn and kept when there is none yet: it stays the same all day, after being answered and through
 * content updates. Another is drawn only when it vanished, or was retired before it was answered. Undefined when the exam has none.
 * It may write, so a live query reads `readDay` instead.
 * @param exam the exam's code
 * @param day the learner's own calendar day, YYYY-MM-DD
 */
export async function questionOfDay(db: Database, exam: string, day: string): Promise<DayQuestion | undefined> {
	return db.transaction('rw', [db.days, db.exams, db.settings, db.seen, db.misses, db.flags, db.pairs, ...learnedTables(db)], async () => {
		const kept = await readDay(db, exam, day)
		if (kept) return kept
		const { seed } = await readSettings(db)
		const choosing = await readChoosing(db, { exam, day, seed: seed ?? 0, now: (dayNumber(day) + 0.5) * dayMs })
		const drawn = choosing && pickDaily(choosing)
		if (!drawn) return undefined
		await db.days.put({ day, exam, questionId: drawn.question.id, why: drawn.why })
		return readDay(db, exam, day)
	})
}

/** The question kept for the day, with its answer if there is one that was not taken back; undefined when none was drawn or it can no longer be asked. Only reads. */
export async function readDay(db: Database, exam: string, day: string): Promise<DayQuestion | undefined> {
	const row = await db.days.get([day, exam])
	const question = row && (await readQuestion(db, row.questionId))
	if (!question) return undefined
	const answer = await dailyAnswer(db, exam, day, question)
	if (question.retired && !answer) return undefined
	return { question, ...(row?.why && { why: row.why }), ...(answer && { answer }) }
}

async function dailyAnswer(db: Database, exam: string, day: string, question: Question): Promise<Answer | undefined> {
	const [answers, undone] = await Promise.all([db.answers.where('day').equals(day).toArray(), listUndone(db)])
	return answers.find((answer) => answer.place === 'daily' && answer.exam === exam && answer.questionId === question.id && !undone.has(answer.id))
}
