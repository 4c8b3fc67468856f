import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Abilities } from '../../../study/readiness/ability.ts'
import { chanceOf, formScore, rangeOf } from '../../../study/readiness/form-score.ts'
import { exam } from '../samples.ts'

/** One task that is the whole exam. */
function abilities(known: number, variance: number): Abilities {
	const [domain] = exam().domains
	const [task] = domain?.tasks ?? []
	if (!domain || !task) throw new Error('The sample has no task.')
	const evidence = { task, domain, weight: 1, asked: 9, there: 9, answers: 9, first: 0, recallNow: 0, recallOnDay: 0, guess: 0.25 }
	return { tasks: [{ evidence, known, uncertainty: 0 }], variance }
}

test('the chances of all counts add up to 1, and their mean is the share expected', () => {
	const cases = fc.record({
		known: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
		variance: fc.double({ min: 1e-5, max: 0.05, noNaN: true }),
		count: fc.integer({ min: 1, max: 65 }),
	})
	fc.assert(
		fc.property(cases, ({ known, variance, count }) => {
			const { chances, mean } = formScore(abilities(known, variance), count)
			expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
			expect(chances.reduce((sum, one, right) => sum + (one * right) / count, 0)).toBeCloseTo(mean)
			expect(mean).toBeCloseTo(known + (1 - known) / 4)
		}),
	)
})

test('with ability certain it is the binomial distribution', () => {
	const { chances } = formScore(abilities(1 / 3, 1e-9), 2)
	for (const [right, chance] of [0.25, 0.5, 0.25].entries()) expect(chances[right]).toBeCloseTo(chance)
})

test('passing needs the share or more, rounded up to whole questions', () => {
	const { chances } = formScore(abilities(1 / 3, 1e-9), 2)
	expect(chanceOf({ mean: 0.5, chances }, 0.5)).toBeCloseTo(0.75)
	expect(chanceOf({ mean: 0.5, chances }, 0.51)).toBeCloseTo(0.25)
	expect(chanceOf({ mean: 0.5, chances }, 0)).toBeCloseTo(1)
})

test('the range grows with what is not known of the ability', () => {
	const width = (variance: number) => {
		const { low, high } = rangeOf(formScore(abilities(0.6, variance), 50))
		return high - low
	}
	expect(width(0.01)).toBeGreaterThan(width(0.001))
	expect(width(0.001)).toBeGreaterThan(0.1)
})
