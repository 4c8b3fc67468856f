import type { Answer } from './answer.ts'
import type { Domain, Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'
import { pickWeighted } from './seeded.ts'

/** The questions that can be asked for an exam: they serve one of its tasks and are not retired. Sorted by id, so that nothing hangs on the order they came in. */
export function askable(pool: readonly Question[], exam: Exam): Question[] {
	return pool.filter((question) => !question.retired && domainsOf(question, exam).length > 0).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The exam's domains that a question serves. */
export function domainsOf(question: Question, exam: Exam): Domain[] {
	return exam.domains.filter((domain) => domain.tasks.some((task) => question.objectives.includes(task.id)))
}

/** The questions worth asking first: those never asked; when there are none, those last answered wrong; when there are none, all. */
export function mostUseful(questions: Question[], latest: ReadonlyMap<string, Answer>): Question[] {
	const fresh = questions.filter((question) => !latest.has(question.id))
	if (fresh.length > 0) return fresh
	const wrong = questions.filter((question) => latest.get(question.id)?.right === false)
	return wrong.length > 0 ? wrong : questions
}

/** A domain drawn by its weight in the exam, among the domains that have questions here, and its questions. */
export function drawDomain(questions: Question[], exam: Exam, random: () => number): Question[] {
	const served = exam.domains.map((domain) => ({ domain, questions: questions.filter((question) => domainsOf(question, exam).includes(domain)) }))
	const drawn = pickWeighted(
		served.filter((group) => group.questions.length > 0),
		(group) => group.domain.weight,
		random,
	)
	return drawn?.questions ?? []
}
