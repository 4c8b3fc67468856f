import type { Exam } from '../../study/schema/exam.ts'
import type { Question } from '../../study/schema/question.ts'

/** How the questions of one exam are spread; shares are per cent. */
export type Spread = {
	exam: string
	total: number
	domains: { id: string; weight: number; count: number; share: number }[]
	/** Questions that name the task, wherever they name it. */
	tasks: Record<string, number>
	types: Record<Question['type'], number>
	difficulty: { recall: number; apply: number; weighUp: number }
	/** Per cent of the questions that are multiple-response. */
	multipleResponse: number
}

/** The spread of the questions that are asked; one belongs to every exam it names, and there to the domain it names first. */
export function measureSpread(exam: Exam, questions: readonly Question[]): Spread {
	const own = asked(questions).filter((question) => question.objectives.some((id) => id.startsWith(exam.code)))
	const types = { 'multiple-choice': 0, 'multiple-response': 0, ordering: 0, matching: 0 }
	for (const question of own) types[question.type]++
	const share = (count: number) => (own.length === 0 ? 0 : round((count / own.length) * 100))
	const level = (difficulty: number) => share(own.filter((question) => question.difficulty === difficulty).length)
	return {
		exam: exam.code,
		total: own.length,
		domains: exam.domains.map(({ id, weight }) => {
			const count = own.filter((question) => domainOf(question, exam.code) === id).length
			return { id, weight, count, share: share(count) }
		}),
		tasks: Object.fromEntries(
			exam.domains.flatMap(({ tasks }) => tasks.map(({ id }) => [id, own.filter((question) => question.objectives.includes(id)).length] as const)),
		),
		types,
		difficulty: { recall: level(1), apply: level(2), weighUp: level(3) },
		multipleResponse: share(types['multiple-response']),
	}
}

/** Questions that are still asked. */
export function asked(questions: readonly Question[]): Question[] {
	return questions.filter((question) => !question.retired)
}

function domainOf(question: Question, exam: string): string | undefined {
	return question.objectives.find((id) => id.startsWith(exam))?.replace(/\.\d+$/, '')
}

/** To one decimal. */
export function round(value: number): number {
	return Math.round(value * 10) / 10
}
