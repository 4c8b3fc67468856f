import { type Mastery, masteryOf } from '../study/mastery.ts'
import type { Exam } from '../study/schema/exam.ts'
import type { Database } from './database.ts'
import { readLearned } from './memory.ts'

/** How well each task and domain of an exam is known, by id. @param at milliseconds since 1970: now, or the day of the exam */
export async function readMastery(db: Database, exam: Exam, at: number): Promise<Map<string, Mastery>> {
	const { questions, memories } = await readLearned(db)
	return masteryOf(exam, questions, memories, at)
}
