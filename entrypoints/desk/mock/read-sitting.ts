import { readExam } from '../../../store/exams.ts'
import type { Store } from '../../../store/open.ts'
import { questionsOf, readSitting } from '../../../store/sittings.ts'
import type { Sitting } from '../../../study/mock/sitting.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Question } from '../../../study/schema/question.ts'

/** A sitting with what it is about. */
export type SittingAndAll = { sitting: Sitting; exam: Exam; questions: ReadonlyMap<string, Question> }

/** Reads a sitting with its exam and questions; undefined when either the sitting or the exam is not there. */
export async function readSittingAndAll(db: Store, id: string): Promise<SittingAndAll | undefined> {
	const sitting = await readSitting(db, id)
	const exam = sitting && (await readExam(db, sitting.form.exam))
	return exam && { sitting, exam, questions: await questionsOf(db, [sitting]) }
}
