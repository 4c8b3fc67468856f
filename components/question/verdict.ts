import type { Response } from '../../study/answer.ts'
import { gradeResponse, isComplete } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'

/** The result as it is read out: with a wrong choice, what would have been right. Empty when the response does not fit the question any more. */
export function verdictInWords(question: Question, given: Response): string {
	if (!isComplete(question, given)) return ''
	if (gradeResponse(question, given).right) return 'Your answer is right.'
	if (!('options' in question)) return 'Your answer is wrong.'
	const right = question.options.filter((option) => option.correct).map((option) => option.text)
	return `Your answer is wrong. Right: ${right.join('; ')}`
}
