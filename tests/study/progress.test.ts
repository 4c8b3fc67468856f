import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressOf, tickables } from '../../study/progress.ts'
import { exam } from './samples.ts'

const aif = exam()
const all = aif.domains.flatMap(tickables)
const subsets = fc.subarray(all)

describe('progress', () => {
	test('counts each domain as much as it weighs', () => {
		const progress = progressOf(aif, new Set(['AIF-C01/1.1/a', 'AIF-C01/1.2/c', 'AIF-C01/2.1/e']))
		expect(progress.domains.map(({ id, ticked, total, share }) => ({ id, ticked, total, share }))).toEqual([
			{ id: 'AIF-C01/1', ticked: 2, total: 4, share: 0.5 },
			{ id: 'AIF-C01/2', ticked: 1, total: 1, share: 1 },
			{ id: 'AIF-C01/3', ticked: 0, total: 1, share: 0 },
		])
		expect(progress.share).toBeCloseTo(0.6)
	})

	test('a domain without topics is ticked as a whole', () => {
		expect(progressOf(aif, new Set(['AIF-C01/3'])).share).toBeCloseTo(0.1)
	})

	test('runs from nothing to exactly everything', () => {
		expect(progressOf(aif, new Set()).share).toBe(0)
		expect(progressOf(aif, new Set(all)).share).toBe(1)
	})

	test('never falls by a tick and stays within 0 and 1', () => {
		fc.assert(
			fc.property(subsets, fc.constantFrom(...all), (ticked, more) => {
				const before = progressOf(aif, new Set(ticked)).share
				const after = progressOf(aif, new Set([...ticked, more])).share
				expect(after).toBeGreaterThanOrEqual(before)
				expect(before >= 0 && after <= 1).toBe(true)
			}),
		)
	})

	test('ticks of another exam change nothing', () => {
		fc.assert(
			fc.property(subsets, (ticked) => {
				expect(progressOf(aif, new Set([...ticked, 'MLS-C01/1.1/a', 'MLS-C01/3']))).toEqual(progressOf(aif, new Set(ticked)))
			}),
		)
	})
})
