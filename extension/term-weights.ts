import type { Exam } from '../study/schema/exam.ts'
import type { Note } from '../study/schema/note.ts'
import type { Service } from '../study/schema/service.ts'

/** What is known about an entry when it is weighed. */
type Weighed = { service?: Service; note?: Note }

/** Per cent of the exam whose domains have a task that the note serves: 0 to 100. */
export function weightOf(exam: Exam, note: Note | undefined): number {
	const served = exam.domains.filter((domain) => domain.tasks.some((task) => note?.objectives.includes(task.id)))
	return served.reduce((sum, domain) => sum + domain.weight, 0)
}

/** Whether the exam asks about the entry: its note serves a task, or its guide names it. */
export function isInExam(exam: Exam, { service, note }: Weighed): boolean {
	return weightOf(exam, note) > 0 || service?.exams[exam.code] !== undefined
}
