import { choicesAsked } from './grading.ts'
import type { Question } from './schema/question.ts'

/** The chance, 0 to 1, of being right without knowing anything. */
export function guessChance(question: Question): number {
	if (question.type === 'multiple-choice') return 1 / question.options.length
	if (question.type === 'ordering') return 1 / factorial(question.items.length)
	if (question.type === 'matching') return 1 / factorial(new Set(question.items.map(({ answer }) => answer)).size)
	const [given, asked] = [question.options.length, choicesAsked(question)]
	return (factorial(asked) * factorial(given - asked)) / factorial(given)
}

function factorial(number: number): number {
	return number < 2 ? 1 : number * factorial(number - 1)
}
