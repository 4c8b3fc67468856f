import type { Response } from './answer.ts'
import type { Question } from './schema/question.ts'

type OptionQuestion = Extract<Question, { options: unknown }>
type MatchingQuestion = Extract<Question, { type: 'matching' }>

/**
 * Whether a response is right; there are no half marks, as in the exams.
 * @throws Error with a sentence when the response does not fit the question: another kind, a position it does not have, one used twice, one missing.
 */
export function gradeResponse(question: Question, response: Response): { right: boolean } {
	const misfit = misfitOf(question, response)
	if (misfit) throw new Error(misfit)
	return { right: isRight(question, response) }
}

/** Whether the response can be handed in: it fits, and a multiple-response question has as many options chosen as there are right ones. */
export function isComplete(question: Question, response: Response): boolean {
	if (misfitOf(question, response)) return false
	return question.type !== 'multiple-response' || (response.kind === 'choice' && response.chosen.length === rightOptions(question).length)
}

/** How many options the learner is asked to choose; 1 for multiple-choice. */
export function choicesAsked(question: OptionQuestion): number {
	return rightOptions(question).length
}

function isRight(question: Question, response: Response): boolean {
	if (response.kind === 'choice' && 'options' in question) return sameSet(response.chosen, rightOptions(question))
	if (response.kind === 'ordering') return response.order.every((item, place) => item === place)
	if (response.kind === 'matching' && question.type === 'matching') return response.answers.every((item, prompt) => sameAnswer(question, item, prompt))
	return false
}

/** Two prompts may share an answer's words; then either stands for it. */
function sameAnswer(question: MatchingQuestion, item: number, prompt: number): boolean {
	return question.items[item]?.answer === question.items[prompt]?.answer
}

function misfitOf(question: Question, response: Response): string | undefined {
	const { kind, positions } = positionsOf(response)
	if (kind !== kindOf(question)) return `A ${question.type} question cannot be answered with a response of the kind "${kind}".`
	const count = 'options' in question ? question.options.length : question.items.length
	if (positions.some((position) => !Number.isInteger(position) || position < 0 || position >= count))
		return `The response names a position that the question does not have; it has ${count}.`
	if (kind !== 'matching' && new Set(positions).size !== positions.length) return 'The response names the same position twice.'
	if (kind !== 'choice' && positions.length !== count) return `The response must have ${count} positions and has ${positions.length}.`
	if (kind === 'choice' && positions.length === 0) return 'The response chooses nothing.'
	if (question.type === 'multiple-choice' && positions.length !== 1) return 'A multiple-choice question takes one choice.'
	return undefined
}

function positionsOf(response: Response): { kind: Response['kind']; positions: number[] } {
	if (response.kind === 'choice') return { kind: response.kind, positions: response.chosen }
	if (response.kind === 'ordering') return { kind: response.kind, positions: response.order }
	return { kind: response.kind, positions: response.answers }
}

function kindOf(question: Question): Response['kind'] {
	return question.type === 'ordering' || question.type === 'matching' ? question.type : 'choice'
}

function rightOptions(question: OptionQuestion): number[] {
	return question.options.flatMap((option, position) => (option.correct ? [position] : []))
}

function sameSet(some: number[], others: number[]): boolean {
	return some.length === others.length && some.every((one) => others.includes(one))
}
