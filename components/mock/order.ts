import { hashSeed, shuffledOrder } from '../../study/order.ts'
import type { Question } from '../../study/schema/question.ts'

/** The order in which a sitting shows a question's options or steps, always the same. @param seed of the sitting */
export function questionOrder(question: Question, seed: number): number[] {
	const count = 'options' in question ? question.options.length : question.items.length
	return shuffledOrder(count, hashSeed(String(seed), question.id))
}
