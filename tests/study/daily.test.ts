import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../study/answer.ts'
import { pickDaily } from '../../study/daily.ts'
import { answer, exam, question } from './samples.ts'

const aif = exam()
const day = '2026-11-23'
const noon = (date: number) => Date.UTC(2026, 10, date, 12)
const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const picks = (pool: ReturnType<typeof question>[], log: Answer[]) => new Set(seeds.map((seed) => pickDaily(pool, aif, log, day, seed)?.id))

const ids = ['q/a', 'q/b', 'q/c', 'q/d', 'q/e', 'q/f']
const objectives = ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1', 'MLS-C01/1.1']
const pools = fc.uniqueArray(
	fc
		.record({ id: fc.constantFrom(...ids), objective: fc.constantFrom(...objectives), retired: fc.boolean() })
		.map(({ id, objective, retired }) => question(id, { objectives: [objective], ...(retired && { retired: '2026-11-01' }) })),
	{ selector: (one) => one.id, minLength: 1 },
)
const logs = fc
	.array(fc.record({ id: fc.constantFrom(...ids), date: fc.integer({ min: 1, max: 23 }), right: fc.boolean() }))
	.map((rows) => rows.map((row, place) => answer(row.id, { id: String(place), at: noon(row.date), right: row.right })))
const seed = fc.nat()

describe('the question of the day', () => {
	test('serves the exam and is not retired', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const pick = pickDaily(pool, aif, log, day, from)
				const can = pool.filter((one) => !one.retired && one.objectives.some((objective) => objective.startsWith('AIF-C01/')))
				expect(pick === undefined).toBe(can.length === 0)
				if (pick) expect(can.map((one) => one.id)).toContain(pick.id)
			}),
		)
	})

	test('does not hang on the order of the pool or the log', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const pick = pickDaily(pool, aif, log, day, from)
				expect(pickDaily([...pool].reverse(), aif, [...log].reverse(), day, from)?.id).toBe(pick?.id)
			}),
		)
	})

	test('was not answered today or in the three days before when there is another', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const recent = new Set(log.filter((one) => one.day >= '2026-11-20').map((one) => one.questionId))
				const can = pool.filter((one) => !one.retired && one.objectives.some((objective) => objective.startsWith('AIF-C01/')))
				const pick = pickDaily(pool, aif, log, day, from)
				if (pick && can.some((one) => !recent.has(one.id))) expect(recent).not.toContain(pick.id)
			}),
		)
	})

	test('is one never asked while there is one', () => {
		const pool = ids.map((id) => question(id))
		const log = ids.slice(0, 4).map((id) => answer(id, { at: noon(2), right: id === 'q/b' }))
		expect(picks(pool, log)).toEqual(new Set(['q/e', 'q/f']))
	})

	test('is then one whose latest answer was wrong', () => {
		const pool = ids.slice(0, 3).map((id) => question(id))
		const log = [
			answer('q/a', { at: noon(2), right: false }),
			answer('q/a', { at: noon(3), right: true }),
			answer('q/b', { at: noon(2), right: true }),
			answer('q/b', { at: noon(3), right: false }),
			answer('q/c', { at: noon(2) }),
		]
		expect(picks(pool, log)).toEqual(new Set(['q/b']))
	})

	test('rests for three whole days, and comes on the fourth', () => {
		const pool = [question('q/a'), question('q/b')]
		const log = (date: number) => [answer('q/a', { at: noon(date), right: false }), answer('q/b', { at: noon(2) })]
		expect(picks(pool, log(20))).toEqual(new Set(['q/b']))
		expect(picks(pool, log(19))).toEqual(new Set(['q/a']))
	})

	test('is the only one there is even when it was answered yesterday', () => {
		expect(pickDaily([question('q/a')], aif, [answer('q/a', { at: noon(22) })], day, 1)?.id).toBe('q/a')
	})

	test('comes from each domain as often as the domain weighs', () => {
		const pool = [question('q/a'), question('q/b', { objectives: ['AIF-C01/2.1'] }), question('q/c', { objectives: ['AIF-C01/3.1'] })]
		const share = (id: string) => Array.from({ length: 2000 }, (_, from) => pickDaily(pool, aif, [], day, from)?.id).filter((pick) => pick === id).length / 2000
		expect(share('q/a')).toBeCloseTo(0.6, 1)
		expect(share('q/b')).toBeCloseTo(0.3, 1)
		expect(share('q/c')).toBeCloseTo(0.1, 1)
	})

	test('differs from day to day and from learner to learner', () => {
		const pool = Array.from({ length: 30 }, (_, place) => question(`q/${place}`))
		const days = Array.from({ length: 20 }, (_, place) => `2026-12-${String(place + 1).padStart(2, '0')}`)
		expect(new Set(days.map((date) => pickDaily(pool, aif, [], date, 1)?.id)).size).toBeGreaterThan(8)
		expect(picks(pool, []).size).toBeGreaterThan(20)
	})
})
