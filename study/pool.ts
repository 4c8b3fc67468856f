import type { Domain, Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'

/** The questions that can be asked for an exam: they serve one of its tasks and are not retired. Sorted by id, so that nothing hangs on the order they came in. */
export function askable(pool: readonly Question[], exam: Exam): Question[] {
	const tasks = new Set(exam.domains.flatMap((domain) => domain.tasks.map(({ id }) => id)))
	const found = pool.filter((question) => !question.retired && question.objectives.some((id) => tasks.has(id)))
	// The store gives them by id already, and looking costs less than sorting.
	const sorted = found.every(({ id }, place) => place === 0 || (found[place - 1]?.id ?? '') < id)
	return sorted ? found : found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The exam's domains that a question serves. */
export function domainsOf(question: Question, exam: Exam): Domain[] {
	return exam.domains.filter((domain) => domain.tasks.some((task) => question.objectives.includes(task.id)))
}
