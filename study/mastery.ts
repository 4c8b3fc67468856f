import * as v from 'valibot'
import type { Answer } from './answer.ts'
import { inTime } from './latest.ts'
import type { Question } from './schema/question.ts'

/** How well the learner knows a service; `new` when nothing about it was answered yet. */
export const Strength = v.picklist(['new', 'weak', 'learning', 'known'])
export type Strength = v.InferOutput<typeof Strength>

const lately = 4
const enough = 3

/**
 * The strength of every service that something was answered about; services without an answer are left out, which means `new`.
 * - weak: the latest answer about it was wrong, or fewer than half of the last four were right;
 * - known: the latest three or more answers were all right and met three different questions (all of them where there are fewer);
 * - learning: anything between.
 */
export function strengthsOf(questions: readonly Question[], log: readonly Answer[]): Record<string, Strength> {
	const servicesOf = new Map(questions.map((question) => [question.id, question.services]))
	const answersAbout = new Map<string, Answer[]>()
	for (const answer of inTime(log)) {
		for (const service of servicesOf.get(answer.questionId) ?? []) answersAbout.set(service, [...(answersAbout.get(service) ?? []), answer])
	}
	return Object.fromEntries([...answersAbout].map(([service, answers]) => [service, strengthOf(answers, questionCount(service, questions))]))
}

function strengthOf(answers: Answer[], questionsThere: number): Strength {
	const recent = answers.slice(-lately)
	const rightOnes = recent.filter((answer) => answer.right).length
	if (!answers.at(-1)?.right || rightOnes < recent.length / 2) return 'weak'
	const streak = answers.slice(answers.findLastIndex((answer) => !answer.right) + 1)
	const different = new Set(streak.map((answer) => answer.questionId)).size
	return streak.length >= enough && different >= Math.min(enough, questionsThere) ? 'known' : 'learning'
}

function questionCount(service: string, questions: readonly Question[]): number {
	return questions.filter((question) => !question.retired && question.services.includes(service)).length
}
