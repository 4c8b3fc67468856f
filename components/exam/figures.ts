import type { Exam } from '../../study/schema/exam.ts'

/** The figures people ask for first, each with its unit. */
export function figures(exam: Exam): string[] {
	const all = [`${exam.minutes} minutes`, `${exam.questions.total} questions`, `pass mark ${exam.passMark} of 1000`, `${exam.cost} US dollars`]
	// A figure and its unit stay on one line.
	return all.map((figure) => figure.replaceAll(' ', '\u00a0'))
}

const types: Record<Exam['questionTypes'][number], string> = {
	'multiple-choice': 'multiple choice',
	'multiple-response': 'multiple response',
	ordering: 'ordering',
	matching: 'matching',
}

/** Terms and their descriptions for the whole picture. */
export function factsOf(exam: Exam): [term: string, description: string][] {
	const { total, scored, unscored } = exam.questions
	return [
		['Who it is for', exam.audience],
		['Time', `${exam.minutes} minutes`],
		['Questions', unscored > 0 ? `${total}, of which ${scored} count and ${unscored} do not` : `${total}, all of which count`],
		['Types', exam.questionTypes.map((type) => types[type]).join(', ')],
		['Pass mark', `${exam.passMark} of 1000`],
		['Cost', `${exam.cost} US dollars`],
		['Valid for', `${exam.validityYears} years`],
	]
}
