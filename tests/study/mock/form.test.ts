import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion } from '../../../study/mock/apportion.ts'
import { drawForm, mainDomain } from '../../../study/mock/form.ts'
import type { Question } from '../../../study/schema/question.ts'
import { exam, multipleResponse, question } from '../samples.ts'

const tasks = ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1']
const pool = (each: number): Question[] =>
	tasks.flatMap((task) => Array.from({ length: each }, (_, n) => question(`${task.slice(-3)}-${n}`.replace('.', '-'), { objectives: [task] })))
const draw = (more: Partial<Parameters<typeof drawForm>[0]> = {}) =>
	drawForm({ exam: exam(), pool: pool(80), lastAsked: new Map(), length: 'full', seed: 1, ...more })
const byDomain = (items: { domain: string }[]) => ['AIF-C01/1', 'AIF-C01/2', 'AIF-C01/3'].map((id) => items.filter(({ domain }) => domain === id).length)

describe('apportioning', () => {
	test('adds up and is nowhere a whole one off', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 200 }), (weights, total) => {
				const counts = apportion(weights, total)
				const sum = weights.reduce((all, weight) => all + weight, 0)
				expect(counts.reduce((all, count) => all + count, 0)).toBe(total)
				counts.forEach((count, place) => {
					expect(Math.abs(count - ((weights[place] ?? 0) * total) / sum)).toBeLessThan(1)
				})
			}),
		)
	})
})

describe('a form', () => {
	test('has the number, minutes, weights and unscored share of the guide', () => {
		const form = draw()
		expect(form).toMatchObject({ exam: 'AIF-C01', minutes: 90, short: 0 })
		expect(form.items).toHaveLength(65)
		expect(byDomain(form.items)).toEqual([39, 20, 6])
		expect(form.items.filter((item) => !item.scored)).toHaveLength(15)
	})

	test('keeps the weights among the scored questions, whatever is drawn', () => {
		for (let seed = 0; seed < 30; seed++) {
			const scored = draw({ seed }).items.filter((item) => item.scored)
			byDomain(scored).forEach((count, place) => {
				expect(Math.abs(count - 50 * ([0.6, 0.3, 0.1][place] ?? 0))).toBeLessThanOrEqual(1)
			})
		}
	})

	test('of a quarter has a quarter of everything', () => {
		const form = draw({ length: 'quarter' })
		expect(form.minutes).toBe(23)
		expect(form.items).toHaveLength(16)
		expect(form.items.filter((item) => !item.scored)).toHaveLength(4)
	})

	test('spreads a domain over its tasks', () => {
		const firsts = draw().items.filter((item) => item.questionId.startsWith('1-1'))
		expect(firsts.length).toBeGreaterThanOrEqual(19)
		expect(firsts.length).toBeLessThanOrEqual(20)
	})

	test('takes what was never asked, then what was asked longest ago', () => {
		const all = pool(10)
		const asked = new Map(all.slice(0, 30).map((one, place) => [one.id, 1000 - place]))
		const form = draw({ pool: all, lastAsked: asked, length: 'quarter' })
		const third = form.items.filter((item) => item.domain === 'AIF-C01/3').map((item) => item.questionId)
		expect(third.every((id) => !asked.has(id))).toBe(true)
		const second = draw({ pool: all, lastAsked: asked, length: 'quarter' }).items.filter((item) => item.domain === 'AIF-C01/2')
		expect(second.map((item) => asked.get(item.questionId)).every((at) => at !== undefined && at < 981)).toBe(true)
	})

	test('asks only the types of the exam', () => {
		const form = draw({ pool: [...pool(3), { ...multipleResponse(5, [1, 2]), id: 'other' }], length: 'quarter' })
		expect(form.items.map((item) => item.questionId)).not.toContain('other')
	})

	test('says how many questions a domain lacked', () => {
		const form = draw({ pool: pool(80).filter((one) => !one.objectives[0]?.endsWith('3.1')) })
		expect(form.items).toHaveLength(65)
		expect(form.short).toBe(6)
	})

	test('is the same for the same seed, never has a question twice, and keeps to the pool', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom('full', 'half', 'quarter'), (seed, each, length) => {
				const form = draw({ pool: pool(each), seed, length })
				expect(draw({ pool: pool(each), seed, length })).toEqual(form)
				const ids = form.items.map((item) => item.questionId)
				expect(new Set(ids).size).toBe(ids.length)
				expect(ids.length).toBeLessThanOrEqual(each * 4)
			}),
			{ numRuns: 40 },
		)
	})

	test('of an exam without questions is empty', () => {
		expect(draw({ pool: [] })).toMatchObject({ items: [] })
	})
})

test('a question counts for the domain of its first task in the exam', () => {
	const both = question('q', { objectives: ['MLA-C01/1.1', 'AIF-C01/2.1', 'AIF-C01/1.1'] })
	expect(mainDomain(both, exam())?.id).toBe('AIF-C01/2')
})
