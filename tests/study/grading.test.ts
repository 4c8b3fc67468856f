import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../study/answer.ts'
import { choicesAsked, gradeResponse, isComplete } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'
import { matching, multipleResponse, ordering, question } from './samples.ts'

const choose = (...chosen: number[]): Response => ({ kind: 'choice', chosen })
const put = (...order: number[]): Response => ({ kind: 'ordering', order })
const match = (...answers: number[]): Response => ({ kind: 'matching', answers })

describe('a right response', () => {
	test.each<[string, Question, Response, boolean]>([
		['the right option', question('q'), choose(1), true],
		['a wrong option', question('q'), choose(0), false],
		['all right options in any order', multipleResponse(5, [0, 3]), choose(3, 0), true],
		['only some of the right options', multipleResponse(5, [0, 3]), choose(3), false],
		['the right options and one more', multipleResponse(5, [0, 3]), choose(0, 3, 4), false],
		['the right order', ordering(4), put(0, 1, 2, 3), true],
		['two steps exchanged', ordering(4), put(0, 2, 1, 3), false],
		['every prompt with its answer', matching(['a', 'b', 'c']), match(0, 1, 2), true],
		['two answers exchanged', matching(['a', 'b', 'c']), match(1, 0, 2), false],
		['the same words of another prompt', matching(['a', 'b', 'a']), match(2, 1, 0), true],
		['one answer for every prompt', matching(['a', 'b', 'c']), match(0, 0, 0), false],
	])('%s', (_, asked, response, right) => expect(gradeResponse(asked, response)).toEqual({ right }))

	test('a multiple-response question is right for exactly one set of options', () => {
		const sets = fc.tuple(fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 4 }), fc.uniqueArray(fc.nat(5), { minLength: 1 }))
		fc.assert(
			fc.property(sets, ([right, chosen]) => {
				const same = [...right].sort().join() === [...chosen].sort().join()
				expect(gradeResponse(multipleResponse(6, right), choose(...chosen)).right).toBe(same)
			}),
		)
	})

	test('an ordering question is right for its own order only', () => {
		const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
		fc.assert(fc.property(order, (given) => gradeResponse(ordering(5), put(...given)).right === (given.join() === '0,1,2,3,4')))
	})
})

describe('a response that does not fit', () => {
	const misfits: [string, Question, Response][] = [
		['another kind', question('q'), put(0, 1, 2, 3)],
		['an option that is not there', question('q'), choose(4)],
		['a negative position', question('q'), choose(-1)],
		['half a position', question('q'), choose(0.5)],
		['nothing chosen', question('q'), choose()],
		['two choices for one', question('q'), choose(0, 1)],
		['an option chosen twice', multipleResponse(5, [0, 3]), choose(0, 0)],
		['an order with a step missing', ordering(4), put(0, 1, 2)],
		['an order with a step twice', ordering(4), put(0, 1, 2, 2)],
		['a prompt without an answer', matching(['a', 'b', 'c']), match(0, 1)],
	]

	test.each(misfits)('%s is an error with a sentence', (_, asked, response) => {
		expect(() => gradeResponse(asked, response)).toThrow(/^[A-Z].*\.$/)
		expect(isComplete(asked, response)).toBe(false)
	})
})

describe('isComplete', () => {
	test('waits for as many options as are asked for', () => {
		const asked = multipleResponse(6, [0, 2, 5])
		expect([choose(0), choose(0, 1), choose(0, 1, 2), choose(0, 1, 2, 3)].map((response) => isComplete(asked, response))).toEqual([false, false, true, false])
	})

	test('lets any single choice, whole order or whole matching be handed in', () => {
		expect(isComplete(question('q'), choose(3))).toBe(true)
		expect(isComplete(ordering(3), put(2, 0, 1))).toBe(true)
		expect(isComplete(matching(['a', 'b', 'c']), match(0, 0, 0))).toBe(true)
	})

	test('the number to choose is the number of right options', () => {
		const asked = multipleResponse(6, [0, 2, 5])
		expect('options' in asked && choicesAsked(asked)).toBe(3)
		expect(choicesAsked(question('q'))).toBe(1)
	})
})
