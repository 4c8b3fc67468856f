import { readExam } from '../store/exams.ts'
import type { Store } from '../store/open.ts'
import { readSettings } from '../store/settings.ts'
import type { Exam } from '../study/schema/exam.ts'

/** The exam the learner prepares for; null before one is chosen. */
export async function readChosenExam(db: Store): Promise<Exam | null> {
	const { exam } = await readSettings(db)
	return exam === null ? null : ((await readExam(db, exam)) ?? null)
}
