import type { Response } from '../answer.ts'
import { isComplete } from '../grading.ts'
import type { Question } from '../schema/question.ts'
import { finalResponse, type PlaceState, type Sitting } from './sitting.ts'

/** How far a question is answered; an incomplete answer is kept, and counts as wrong if it stays so. */
export type AnswerState = 'unanswered' | 'incomplete' | 'answered'

/** An ordering question that was never touched is unanswered, and so is one whose choices were all taken back. */
export function answerState(question: Question | undefined, place: PlaceState | undefined): AnswerState {
	const response = finalResponse(place)
	if (!question || !response || isEmpty(response)) return 'unanswered'
	return isComplete(question, response) ? 'answered' : 'incomplete'
}

/** How many questions have a whole answer. */
export function answeredIn(sitting: Sitting, questions: ReadonlyMap<string, Question>): number {
	return sitting.places.filter((state, place) => answerState(questions.get(sitting.form.items[place]?.questionId ?? ''), state) === 'answered').length
}

/** Whether a kept answer can be shown in the question as it is worded now: of its type, and with no place it does not have. */
export function fitsQuestion(question: Question, response: Response): boolean {
	const positions = positionsOf(response)
	if ('options' in question) return response.kind === 'choice' && positions.every((position) => position < question.options.length)
	return response.kind === question.type && positions.length === question.items.length && positions.every((position) => position < question.items.length)
}

/** The positions of a response in the question's file; -1 where a prompt has no answer yet. */
export function positionsOf(response: Response): number[] {
	if (response.kind === 'choice') return response.chosen
	return response.kind === 'ordering' ? response.order : response.answers
}

function isEmpty(response: Response): boolean {
	return response.kind !== 'ordering' && positionsOf(response).every((position) => position < 0)
}
