import * as v from 'valibot'
import { Answer } from './answer.ts'
import type { Question } from './schema/question.ts'

/** A question put to the learner inside a card. */
export type Quiz = {
	question: Question
	exam: string
	/** Decides the order of its options, 0 to 2^32 - 1. */
	seed: number
	/** Whether it asks, before the answer is checked, if it is a guess. */
	confidence?: boolean
	/** The study material's hash. */
	version?: string
}

/** What a card hands in: the learner's part of an answer. The rest of it, whether it is right above all, is not the page's to say. */
export const QuizAnswer = v.pick(Answer, ['id', 'questionId', 'exam', 'at', 'response', 'guess', 'tookMs'])

export type QuizAnswer = v.InferOutput<typeof QuizAnswer>
