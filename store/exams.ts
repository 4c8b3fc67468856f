import { inReadingOrder } from '../study/exam-status.ts'
import type { Exam } from '../study/schema/exam.ts'
import type { Database } from './database.ts'

/** All exams: those that can be booked first, each group from foundational to specialty. */
export async function listExams(db: Database): Promise<Exam[]> {
	return inReadingOrder(await db.exams.toArray())
}

/** One exam; undefined when there is none with this code. */
export async function readExam(db: Database, code: string): Promise<Exam | undefined> {
	return db.exams.get(code)
}
