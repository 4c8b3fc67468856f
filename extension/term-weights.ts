import { askable, domainsOf } from '../study/pool.ts'
import type { Exam } from '../study/schema/exam.ts'
import type { Note } from '../study/schema/note.ts'
import type { Question } from '../study/schema/question.ts'
import type { Service } from '../study/schema/service.ts'

/** What is known about an entry when it is asked whether an exam is about it. */
type Known = { service?: Service; note?: Note }

/** Per cent of an exam, 0 to 100, by the id of an entry; none for an entry that no question is about. */
export type TermWeights = ReadonlyMap<string, number>

/** What each entry weighs in an exam: its share of every domain's questions, each domain counted by its own weight. */
export function termWeights(exam: Exam, questions: readonly Question[]): TermWeights {
	const placed = askable(questions, exam).map((question) => ({ question, domains: domainsOf(question, exam) }))
	const weights = new Map<string, number>()
	for (const domain of exam.domains) {
		const own = placed.filter(({ domains }) => domains.includes(domain))
		for (const { question } of own) for (const id of question.services) weights.set(id, (weights.get(id) ?? 0) + domain.weight / own.length)
	}
	return weights
}

/** Whether the exam asks about the entry: its note serves a task, or its guide names it. */
export function isInExam(exam: Exam, { service, note }: Known): boolean {
	const serves = exam.domains.some((domain) => domain.tasks.some((task) => note?.objectives.includes(task.id)))
	return serves || service?.exams[exam.code] !== undefined
}
