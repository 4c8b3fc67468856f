import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../../study/day.ts'
import type { Memory } from '../../../study/memory/memory.ts'
import { byDomain } from '../../../study/readiness/by-domain.ts'
import { type Readiness, readinessOf } from '../../../study/readiness/readiness.ts'
import { memories, memory } from '../memory/make.ts'
import { exam, question } from '../samples.ts'

const now = Date.UTC(2026, 10, 23, 12)
const day = '2026-11-23'
const tasks = ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1']
/** Forty questions for each of four tasks. */
const pool = tasks.flatMap((task) => Array.from({ length: 40 }, (_, place) => question(`q/${task}/${String(place).padStart(2, '0')}`, { objectives: [task] })))

/** Answered yesterday: so many of each task, some of them right at first. */
function answered(each: number, rightOf: (task: string) => number, more: Partial<Memory> = {}): Map<string, Memory> {
	const all = tasks.flatMap((task) =>
		Array.from({ length: each }, (_, place) => {
			const firstRight = place < rightOf(task) * each
			return memory(`q/${task}/${String(place).padStart(2, '0')}`, { lastAt: now - dayMs, reviews: 1, firstRight, stability: firstRight ? 8 : 1, ...more })
		}),
	)
	return memories(...all)
}

function ready(known: Map<string, Memory>, date?: string): Readiness {
	return readinessOf({ exam: exam(), pool, memories: known, plan: { exam: 'AIF-C01', minutes: 20, ...(date && { date }) }, now, day })
}

describe('before there are enough answers', () => {
	test('nothing is said but how many are missing, and where', () => {
		const { today, onDay, missing } = ready(new Map(), '2026-12-24')
		expect([today, onDay]).toEqual([undefined, undefined])
		expect(missing).toMatchObject({ asked: 0, more: 30 })
		expect(missing?.domains.map(({ domain, more }) => [domain.id, more])).toEqual([
			['AIF-C01/1', 3],
			['AIF-C01/2', 3],
			['AIF-C01/3', 3],
		])
	})

	test('many answers to one domain are not enough', () => {
		const oneDomain = new Map([...answered(30, () => 1)].filter(([id]) => id.includes('/1.')))
		expect(ready(oneDomain).missing).toMatchObject({ asked: 60, more: 6 })
		expect(ready(answered(7, () => 1)).missing?.more).toBe(2)
		expect(ready(answered(8, () => 1)).missing).toBeUndefined()
	})

	test('a small pool asks for no more than it has', () => {
		const few = pool.filter(({ id }) => /0[0-3]$/.test(id))
		const known = answered(4, () => 0.5)
		const { missing } = readinessOf({ exam: exam(), pool: few, memories: known, plan: { exam: 'AIF-C01', minutes: 20 }, now, day })
		expect(missing).toBeUndefined()
	})
})

describe('the chance to pass', () => {
	test('is a range that holds its middle, between 0 and 1, whatever was answered', () => {
		const cases = fc.record({ each: fc.integer({ min: 8, max: 40 }), right: fc.double({ min: 0, max: 1, noNaN: true }) })
		fc.assert(
			fc.property(cases, ({ each, right }) => {
				const { today } = ready(answered(each, () => right))
				for (const { low, middle, high } of [today?.pass, today?.share].flatMap((one) => one ?? [])) {
					expect(low).toBeGreaterThanOrEqual(0)
					expect(middle).toBeGreaterThanOrEqual(low)
					expect(high).toBeGreaterThanOrEqual(middle)
					expect(high).toBeLessThanOrEqual(1 + 1e-9)
				}
			}),
			{ numRuns: 60 },
		)
	})

	test('rises with right answers, and is far from certain either way', () => {
		const chances = [0, 0.3, 0.6, 0.8, 1].map((right) => ready(answered(20, () => right)).today?.pass.middle ?? -1)
		expect(chances).toEqual([...chances].sort((a, b) => a - b))
		expect(chances[0]).toBeLessThan(0.01)
		expect(chances.at(-1)).toBeGreaterThan(0.95)
	})

	test('is surer the more answers there are', () => {
		const width = (each: number) => {
			const { low = 0, high = 0 } = ready(answered(each, () => 0.7)).today?.share ?? {}
			return high - low
		}
		expect(width(40)).toBeLessThan(width(8))
	})

	test('a domain counts by its weight', () => {
		const only = (strong: string) => ready(answered(20, (task) => (task.startsWith(strong) ? 1 : 0.3))).today?.share.middle ?? 0
		expect(only('AIF-C01/1')).toBeGreaterThan(only('AIF-C01/2'))
		expect(only('AIF-C01/2')).toBeGreaterThan(only('AIF-C01/3'))
	})

	test('right by guessing alone is no knowledge', () => {
		const { tasks: abilities, today } = ready(answered(40, () => 0.25, { stability: 0.01, lastAt: now - 300 * dayMs }))
		for (const { known } of abilities) expect(known).toBeLessThan(0.2)
		expect(today?.pass.high).toBeLessThan(0.05)
	})

	test('first answers count for more than repeats', () => {
		const well = { stability: 60, reviews: 6 }
		const learned = ready(answered(20, () => 0, well)).today?.share.middle ?? 0
		const unpractised = ready(answered(20, () => 0)).today?.share.middle ?? 0
		const knew = ready(answered(20, () => 1)).today?.share.middle ?? 0
		expect(learned).toBeGreaterThan(unpractised)
		expect(learned - unpractised).toBeLessThan((knew - unpractised) / 2)
	})
})

describe('the day of the exam', () => {
	test('is told only when it is set and ahead, and less is remembered then', () => {
		const known = answered(20, () => 0.7)
		expect(ready(known).onDay).toBeUndefined()
		expect(ready(known, day).onDay).toBeUndefined()
		expect(ready(known, '2026-11-01').onDay).toBeUndefined()
		const { today, onDay } = ready(known, '2027-01-23')
		expect(onDay?.days).toBe(61)
		expect(onDay?.share.middle).toBeLessThan(today?.share.middle ?? 0)
	})
})

describe('what would raise it most', () => {
	test('is what is heavy and not known', () => {
		const { lifts } = ready(answered(20, (task) => (task === 'AIF-C01/2.1' ? 0.1 : 0.9)))
		expect(lifts[0]).toMatchObject({ matter: 'weak', ability: { evidence: { task: { id: 'AIF-C01/2.1' } } } })
	})

	test('is the heaviest where all are known alike', () => {
		// Two tasks share 60 %, one has 30 %, one 10 %.
		const order = ready(answered(20, () => 0.6)).lifts.map(({ ability }) => ability.evidence.weight)
		expect(order).toEqual([0.3, 0.3, 0.3, 0.1])
	})

	test('an unmet task comes before one as heavy that is known, and a task without questions never', () => {
		const some = new Map([...answered(20, () => 0.8)].filter(([id]) => !id.includes('1.2')))
		const [first] = ready(some).lifts
		expect(first).toMatchObject({ matter: 'unmet', ability: { evidence: { task: { id: 'AIF-C01/1.2' } } } })
		const poor = pool.filter(({ id }) => !id.includes('3.1'))
		const { lifts } = readinessOf({ exam: exam(), pool: poor, memories: some, plan: { exam: 'AIF-C01', minutes: 20 }, now, day })
		expect(lifts.map(({ ability }) => ability.evidence.task.id)).not.toContain('AIF-C01/3.1')
	})

	test('what is known but will be forgotten is told as fading', () => {
		const { lifts } = ready(
			answered(20, () => 0.6, { stability: 2 }),
			'2027-02-23',
		)
		expect(new Set(lifts.map(({ matter }) => matter))).toEqual(new Set(['fading']))
	})
})

test('a domain is the mean of its tasks, with the answers of all', () => {
	const [first] = byDomain(ready(answered(20, (task) => (task === 'AIF-C01/1.1' ? 1 : 0.2))).tasks)
	const known = first?.tasks.map((task) => task.known) ?? []
	expect(first).toMatchObject({ asked: 40, there: 80, answers: 40 })
	expect(first?.known).toBeCloseTo(((known[0] ?? 0) + (known[1] ?? 0)) / 2)
})
