import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { Answer, Response } from '../../study/answer.ts'
import { Lens } from '../../study/lens.ts'
import { answer } from './samples.ts'

describe('an answer', () => {
	test('of each kind is accepted as it is', () => {
		const responses: Response[] = [
			{ kind: 'choice', chosen: [0, 2] },
			{ kind: 'ordering', order: [2, 0, 1] },
			{ kind: 'matching', answers: [0, 0] },
		]
		for (const response of responses) expect(v.parse(Answer, answer('q/a', { response }))).toEqual(answer('q/a', { response }))
	})

	test.each([
		['no id', { id: '' }],
		['an exam that is no code', { exam: 'the AI one' }],
		['a time with a fraction', { at: 1.5 }],
		['a day that is not in the calendar', { day: '2026-02-30' }],
		['another place', { place: 'exam' }],
		['a negative duration', { tookMs: -1 }],
		['an unknown key', { note: 'hello' }],
		['a response of unknown kind', { response: { kind: 'essay', text: 'x' } }],
		['a response with words for positions', { response: { kind: 'choice', chosen: ['a'] } }],
	])('with %s is refused', (_, wrong) => expect(v.safeParse(Answer, { ...answer('q/a'), ...wrong }).success).toBe(false))

	test('response schemas refuse what belongs to another kind', () => {
		expect(v.safeParse(Response, { kind: 'ordering', order: [0], chosen: [1] }).success).toBe(false)
	})
})

describe('the lens', () => {
	test('is accepted before and after an exam is chosen', () => {
		expect(v.is(Lens, { exam: null, strengths: {} })).toBe(true)
		expect(v.is(Lens, { exam: 'AIF-C01', strengths: { bedrock: 'weak' }, off: ['lex'] })).toBe(true)
	})

	test('with an unknown strength is refused', () => {
		expect(v.is(Lens, { exam: null, strengths: { bedrock: 'perfect' } })).toBe(false)
	})
})
