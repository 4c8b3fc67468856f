import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Request } from '../../messages/protocol.ts'

const given = { id: 'a', questionId: 'q/one', exam: 'AIF-C01', at: 5, response: { kind: 'choice', chosen: [1] }, tookMs: 3 }
const isAnswer = (answer: unknown) => v.safeParse(Request, { kind: 'answer', answer }).success

test('an answer from a card is known', () => {
	expect(isAnswer(given)).toBe(true)
	expect(isAnswer({ ...given, guess: true })).toBe(true)
})

test.each([
	['says itself that it is right', { right: true }],
	['says where it was given', { place: 'daily' }],
	['has no such exam', { exam: 'nonsense' }],
	['has no time', { at: undefined }],
	['took less than no time', { tookMs: -1 }],
	['has another shape', { response: { kind: 'choice', chosen: 'all' } }],
	['has no id', { id: '' }],
])('an answer that %s is refused', (_, more) => expect(isAnswer({ ...given, ...more })).toBe(false))

test('a question is asked for by the name of a service', () => {
	const isKnown = (request: object) => v.safeParse(Request, { kind: 'question', ...request }).success
	expect(isKnown({ service: 'amazon-s3' })).toBe(true)
	expect(isKnown({ service: 'amazon-s3', notThis: 'storage/x' })).toBe(true)
	expect(isKnown({ service: '../x' })).toBe(false)
	expect(isKnown({})).toBe(false)
})
