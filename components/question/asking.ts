import type { Response } from '../../study/answer.ts'
import { choicesAsked } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'

/** Stands in a form for a prompt without an answer; never complete, so it is never recorded. */
export const nothingChosen = -1

/** Changes the positions of a form. It is given those before, since two changes may come before the form is drawn again. */
export type Change = (update: (before: number[]) => number[]) => void

const numerals = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']

/** How the question is to be answered, as the exams say it. */
export function taskInWords(question: Question): string {
	if (question.type === 'ordering') return 'Put the steps in order'
	if (question.type === 'matching') return 'Match each entry'
	return question.type === 'multiple-choice' ? 'Choose one answer' : `Select ${numerals[choicesAsked(question)]}`
}

/** What an untouched form holds: positions in the question's file. */
export function untouched(question: Question, order: number[]): number[] {
	if (question.type === 'ordering') return order
	return question.type === 'matching' ? question.items.map(() => nothingChosen) : []
}

/** The positions of a form as a response to its question. */
export function responseOf(question: Question, positions: number[]): Response {
	if (question.type === 'ordering') return { kind: 'ordering', order: positions }
	if (question.type === 'matching') return { kind: 'matching', answers: positions }
	return { kind: 'choice', chosen: positions }
}

/** Why an incomplete answer cannot be checked yet. */
export function whatIsMissing(question: Question, positions: number[]): string {
	if (question.type === 'matching') return 'Choose an answer for every entry first.'
	if (question.type !== 'multiple-response') return 'Choose an answer first.'
	return `Select ${numerals[choicesAsked(question)]}: you have chosen ${positions.length}.`
}
