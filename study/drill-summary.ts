import type { Answer } from './answer.ts'
import { domainsOf } from './pool.ts'
import type { Exam } from './schema/exam.ts'
import type { Question } from './schema/question.ts'

/** A question of a drill and what was answered. */
export type Done = { question: Question; answer: Answer }

/** What came of a drill. */
export type DrillSummary = {
	answers: number
	right: number
	/** Right, but marked as guesses. */
	guessed: number
	/** Spent on answering. */
	ms: number
	/** The exam's domains that were asked about. */
	domains: { id: string; title: string; right: number; answers: number }[]
	/** Whose last answer in this drill was wrong, each once. */
	missed: Question[]
}

/** @param done in the order of answering, without answers taken back */
export function summaryOf(done: readonly Done[], exam: Exam): DrillSummary {
	const right = done.filter(({ answer }) => answer.right)
	const last = new Map(done.map((one) => [one.question.id, one]))
	return {
		answers: done.length,
		right: right.length,
		guessed: right.filter(({ answer }) => answer.guess).length,
		ms: done.reduce((sum, { answer }) => sum + answer.tookMs, 0),
		domains: exam.domains.flatMap(({ id, title }) => {
			const own = done.filter(({ question }) => domainsOf(question, exam)[0]?.id === id)
			return own.length > 0 ? [{ id, title, right: own.filter(({ answer }) => answer.right).length, answers: own.length }] : []
		}),
		missed: [...last.values()].flatMap(({ question, answer }) => (answer.right ? [] : [question])),
	}
}
