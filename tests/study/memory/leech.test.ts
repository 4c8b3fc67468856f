import { describe, expect, test } from 'vitest'
import { answersOn, buriedObjectives } from '../../../study/memory/bury.ts'
import { isLeech, isResting } from '../../../study/memory/leech.ts'
import { answer } from '../samples.ts'
import { memory } from './make.ts'

describe('a leech', () => {
	test('is what lapsed eight times', () => {
		expect([undefined, memory('q/a', { lapses: 7 }), memory('q/a', { lapses: 8 })].map(isLeech)).toEqual([false, false, true])
	})

	test('rests for a week', () => {
		const leech = memory('q/a', { lapses: 8, lastDay: 100 })
		expect([100, 106, 107].map((day) => isResting(leech, day))).toEqual([true, true, false])
		expect(isResting(memory('q/a', { lapses: 7, lastDay: 100 }), 100)).toBe(false)
	})
})

describe('burying', () => {
	const log = [answer('q/a', { id: '1', day: '2026-11-19' }), answer('q/b', { id: '2' }), answer('q/c', { id: '3' })]

	test('looks at the answers of the learner’s own day', () => {
		expect(answersOn(log, '2026-11-20').map(({ questionId }) => questionId)).toEqual(['q/c', 'q/b'])
		expect(answersOn(log, '2026-11-21')).toEqual([])
	})

	test('takes the objectives asked about', () => {
		expect(buriedObjectives(log, '2026-11-20', (id) => [`of ${id}`, 'shared'])).toEqual(new Set(['of q/c', 'shared', 'of q/b']))
	})
})
