import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gainOf, gainOfNew } from '../../../study/choosing/benefit.ts'
import { guideBefore } from '../../../study/choosing/drills.ts'
import { fieldOf } from '../../../study/choosing/field.ts'
import { guessChance } from '../../../study/guessing.ts'
import { daysLeft, horizonOf } from '../../../study/plan.ts'
import { memory } from '../memory/make.ts'
import { exam, matching, multipleResponse, ordering, question } from '../samples.ts'

describe('what asking adds', () => {
	test('to a question never asked is more the less it is likely to be known', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.integer({ min: 1, max: 200 }),
				(one, other, horizon) => {
					const gain = gainOfNew(horizon)
					expect(gain(Math.max(one, other)).gain).toBeLessThanOrEqual(gain(Math.min(one, other)).gain)
					expect(gain(one).gain).toBeGreaterThan(0)
				},
			),
		)
	})

	test('to what is fresh is less than to what fades', () => {
		const at = (lastDay: number) => gainOf(memory('q/a', { stability: 5, lastDay }), { today: 100, horizon: 30 })
		expect(at(85).gain).toBeGreaterThan(at(99).gain)
		expect(at(85).recall).toBeLessThan(at(99).recall)
	})

	test('is below nothing where a few days’ patience adds more, and never on the eve of the exam', () => {
		const at = (lastDay: number, horizon: number) => gainOf(memory('q/a', { stability: 5, lastDay }), { today: 100, horizon }).gain
		expect(at(99, 30)).toBeLessThan(0)
		expect(at(97, 30)).toBeGreaterThan(0)
		expect(at(99, 1)).toBeGreaterThan(0)
	})

	test('is a share of the exam between -1 and 1', () => {
		const some = fc.record({ stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }), difficulty: fc.double({ min: 1, max: 10, noNaN: true }) })
		fc.assert(
			fc.property(some, fc.nat(3000), fc.double({ min: 0.25, max: 400, noNaN: true }), (state, days, horizon) => {
				const { gain, recall } = gainOf(memory('q/a', { ...state, lastDay: 5000 - days }), { today: 5000, horizon })
				expect(Math.abs(gain)).toBeLessThanOrEqual(1)
				expect(recall).toBeGreaterThan(0)
				expect(recall).toBeLessThanOrEqual(1)
			}),
		)
	})
})

describe('worth', () => {
	test('is shared by the guide’s weights, and is the whole exam together', () => {
		const pool = [
			question('q/a'),
			question('q/b'),
			question('q/c', { objectives: ['AIF-C01/1.2'] }),
			question('q/d', { objectives: ['AIF-C01/2.1', 'AIF-C01/1.2'] }),
		]
		const worth = Object.fromEntries(fieldOf(pool, exam()).entries.map((entry) => [entry.question.id, entry.worth]))
		// Nothing is asked about the domain of 10 %, so the others are 60 and 30 of 90.
		expect(worth['q/a']).toBeCloseTo(60 / 90 / 2 / 2)
		expect(worth['q/c']).toBeCloseTo(60 / 90 / 2 / 2)
		expect(worth['q/d']).toBeCloseTo(30 / 90 + 60 / 90 / 2 / 2)
		expect(Object.values(worth).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
	})
})

describe('guessing', () => {
	test('is as likely to be right as there are ways to answer', () => {
		const chances = [question('q/a'), multipleResponse(5, [0, 1]), multipleResponse(6, [0, 1, 2]), ordering(4), matching(['x', 'y', 'z', 'x'])].map(guessChance)
		expect(chances).toEqual([1 / 4, 1 / 10, 1 / 20, 1 / 24, 1 / 6])
	})
})

describe('the day that counts', () => {
	const on = (date?: string) => ({ exam: 'AIF-C01', minutes: 20, ...(date && { date }) })
	test.each([
		[undefined, undefined, 30],
		['2026-12-03', 10, 10],
		['2026-11-23', 0, 0.25],
		['2026-11-22', undefined, 30],
	])('with the exam on %s: %s days left, recall counts in %s', (date, left, horizon) => {
		expect(daysLeft(on(date), '2026-11-23')).toBe(left)
		expect(horizonOf(on(date), '2026-11-23')).toBe(horizon)
	})
})

test('the guide before is the one of the same exam that this one replaces', () => {
	const [old, heir, other] = [exam('MLA-C01', { replacedBy: ['MLA-C02'] }), exam('MLA-C02'), exam('MLS-C01', { replacedBy: ['MLA-C02'] })]
	expect(guideBefore(heir, [other, old, heir])?.code).toBe('MLA-C01')
	expect(guideBefore(old, [other, old, heir])).toBeUndefined()
})
