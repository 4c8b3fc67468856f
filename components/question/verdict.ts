import type { Response } from '../../study/answer.ts'
import { gradeResponse, isComplete } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'

/** The right options of a question that was answered wrongly; empty where there is nothing to choose between. */
export function rightOptions(question: Question): string[] {
	return 'options' in question ? question.options.filter((option) => option.correct).map((option) => option.text) : []
}

/** The result as it is read out: with a wrong choice, what would have been right. Empty when the response does not fit the question any more. */
export function verdictInWords(question: Question, given: Response): string {
	if (!isComplete(question, given)) return ''
	if (gradeResponse(question, given).right) return 'Your answer is right.'
	const right = rightOptions(question)
	return right.length === 0 ? 'Your answer is wrong.' : `Your answer is wrong. Right: ${right.join('; ')}`
}
