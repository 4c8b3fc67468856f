import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../study/answer.ts'
import { type DailyChoosing, pickDaily } from '../../study/daily.ts'
import { inTime } from '../../study/latest.ts'
import { replay } from '../../study/memory/replay.ts'
import { memories, memory } from './memory/make.ts'
import { answer, exam, question } from './samples.ts'

const aif = exam()
const day = '2026-11-23'
const noon = (date: number) => Date.UTC(2026, 10, date, 12)
const ids = ['q/a', 'q/b', 'q/c', 'q/d', 'q/e', 'q/f']
const objectives = ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1', 'MLS-C01/1.1']

const daily = (pool: DailyChoosing['pool'], log: Answer[] = [], more: Partial<DailyChoosing> = {}): DailyChoosing => {
	const plan = { exam: 'AIF-C01', minutes: 15 }
	return { pool, exam: aif, log: inTime(log), memories: replay(log, new Set(), pool), plan, day, seed: 1, ...more }
}
const drawn = (given: DailyChoosing, times = 300) => Array.from({ length: times }, (_, seed) => pickDaily({ ...given, seed })?.question.id ?? 'none')
const share = (given: DailyChoosing, id: string) => drawn(given).filter((pick) => pick === id).length / 300

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
const asked = (pool: DailyChoosing['pool']) => pool.filter((one) => !one.retired && one.objectives.some((objective) => objective.startsWith('AIF-C01/')))

describe('the question of the day', () => {
	test('serves the exam and is not retired', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const pick = pickDaily(daily(pool, log, { seed: from }))
				expect(pick === undefined).toBe(asked(pool).length === 0)
				if (pick) expect(asked(pool)).toContain(pick.question)
			}),
		)
	})

	test('does not hang on the order of the pool or of the stored log', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const again = daily([...pool].reverse(), [...log].reverse(), { seed: from })
				expect(pickDaily(again)).toEqual(pickDaily(daily(pool, log, { seed: from })))
			}),
		)
	})

	test('was not answered today or in the three days before when there is another', () => {
		fc.assert(
			fc.property(pools, logs, seed, (pool, log, from) => {
				const recent = new Set(log.filter((one) => one.day >= '2026-11-20').map((one) => one.questionId))
				const pick = pickDaily(daily(pool, log, { seed: from }))
				if (pick && asked(pool).some((one) => !recent.has(one.id))) expect(recent).not.toContain(pick.question.id)
			}),
		)
	})

	test('rests for three whole days, and comes on the fourth', () => {
		const pool = [question('q/a'), question('q/b')]
		const log = (date: number) => [answer('q/a', { at: noon(date), right: false }), answer('q/b', { at: noon(date + 1) })]
		expect(new Set(drawn(daily(pool, log(18))))).toContain('q/a')
		expect(new Set(drawn(daily(pool, log(19))))).toEqual(new Set(['q/a']))
	})

	test('is the only one there is even when it was answered yesterday', () => {
		expect(pickDaily(daily([question('q/a')], [answer('q/a', { at: noon(22) })]))?.question.id).toBe('q/a')
	})

	test('comes more often from a domain that weighs more, but not always', () => {
		const pool = [question('q/a'), question('q/b', { objectives: ['AIF-C01/2.1'] }), question('q/c', { objectives: ['AIF-C01/3.1'] })]
		const [heavy, middle, light] = ['q/a', 'q/b', 'q/c'].map((id) => share(daily(pool), id))
		expect(heavy).toBeGreaterThan(middle ?? 1)
		expect(middle).toBeGreaterThan(light ?? 1)
		expect(light).toBeGreaterThan(0)
	})

	test('is rather one that is weak or fading than one that is known', () => {
		const known = memories(
			memory('q/a', { lastAt: noon(15), stability: 900 }),
			memory('q/b', { lastAt: noon(2), stability: 2 }),
			memory('q/c', { lastAt: noon(15), stability: 900 }),
		)
		const given = daily(
			['q/a', 'q/b', 'q/c'].map((id) => question(id)),
			[],
			{ memories: known },
		)
		expect(share(given, 'q/b')).toBeGreaterThan(0.9)
		expect(pickDaily({ ...given, seed: 3 })?.why).toMatchObject({ kind: 'fading', daysAgo: 21 })
	})

	test('is rather about what was read lately, and says so', () => {
		const pool = ['q/a', 'q/b', 'q/c'].map((id) => question(id, { services: [id === 'q/b' ? 'glue' : 'bedrock'] }))
		const given = daily(pool, [], { seen: new Map([['glue', 3]]) })
		expect(share(given, 'q/b')).toBeGreaterThan(0.6)
		const picks = Array.from({ length: 50 }, (_, from) => pickDaily({ ...given, seed: from }))
		const read = picks.find((pick) => pick?.question.id === 'q/b')
		expect(read?.why).toEqual({ kind: 'read', service: 'glue', pages: 3, domain: { id: 'AIF-C01/1', title: 'Data', weight: 60 } })
		expect(picks.find((pick) => pick?.question.id === 'q/a')?.why.kind).toBe('new')
	})

	test('is not a leech while there is another', () => {
		const known = memories(memory('q/a', { lapses: 8, lastAt: noon(18), stability: 0.2 }), memory('q/b', { lastAt: noon(10), stability: 900 }))
		expect(new Set(drawn(daily([question('q/a'), question('q/b')], [], { memories: known })))).toEqual(new Set(['q/b']))
	})

	test('differs from day to day and from learner to learner', () => {
		const pool = Array.from({ length: 30 }, (_, place) => question(`q/${place}`))
		const days = Array.from({ length: 20 }, (_, place) => `2026-12-${String(place + 1).padStart(2, '0')}`)
		expect(new Set(days.map((date) => pickDaily(daily(pool, [], { day: date }))?.question.id)).size).toBeGreaterThan(8)
		expect(new Set(drawn(daily(pool))).size).toBeGreaterThan(20)
	})
})
