import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../study/answer.ts'
import { effectiveLog } from '../../../study/memory/effective-log.ts'
import { type Memory, replay, retrievability } from '../../../study/memory/replay.ts'
import { answer, question } from '../samples.ts'

const ids = ['q/a', 'q/b', 'q/c']
const pool = ids.map((id) => question(id))
const dayMs = 86_400_000
const start = Date.UTC(2026, 0, 1, 12)
const rows = fc.record({
	question: fc.constantFrom(...ids, 'q/gone'),
	hours: fc.integer({ min: 0, max: 2400 }),
	right: fc.boolean(),
	guess: fc.boolean(),
	tookMs: fc.integer({ min: 0, max: 400_000 }),
})
const logs = fc
	.array(rows, { maxLength: 60 })
	.map((list): Answer[] =>
		list.map(({ question: id, hours, right, guess, tookMs }, place) => answer(id, { id: `a${place}`, at: start + hours * 3_600_000, right, guess, tookMs })),
	)
const undoing = (log: Answer[]) => fc.subarray(log.map(({ id }) => id)).map((some) => new Set(some))
const none = new Set<string>()

describe('memories', () => {
	test('do not hang on the order in which answers are stored', () => {
		fc.assert(
			fc.property(
				logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
				([log, shuffled]) => {
					expect(replay(shuffled, none, pool)).toEqual(replay(log, none, pool))
				},
			),
		)
	})

	test('of two logs joined are those of one log, however the answers were shared out', () => {
		fc.assert(
			fc.property(
				logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log), fc.subarray(log))),
				([log, phone, desk]) => {
					const rest = log.filter((one) => !phone.includes(one) && !desk.includes(one))
					expect(replay([...desk, ...rest, ...phone], none, pool)).toEqual(replay(log, none, pool))
				},
			),
		)
	})

	test('are as if answers taken back had never been given', () => {
		fc.assert(
			fc.property(
				logs.chain((log) => fc.tuple(fc.constant(log), undoing(log))),
				([log, undone]) => {
					const left = log.filter(({ id }) => !undone.has(id))
					expect(replay(log, undone, pool)).toEqual(replay(left, none, pool))
					expect(effectiveLog(log, undone).map(({ id }) => id)).toEqual(effectiveLog(left, none).map(({ id }) => id))
				},
			),
		)
	})

	test('are there for each question answered, and count its answers', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const memories = replay(log, none, pool)
				for (const id of [...ids, 'q/gone']) expect(memories.get(id)?.reviews ?? 0).toBe(log.filter((one) => one.questionId === id).length)
			}),
		)
	})

	test('fade: recall falls with time, and is 0.9 when due', () => {
		fc.assert(
			fc.property(logs, fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 2 }), (log, days) => {
				for (const memory of replay(log, none, pool).values()) {
					const recalls = days.sort((a, b) => a - b).map((one) => retrievability(memory, memory.lastAt + one * dayMs))
					for (const [place, recall] of recalls.entries()) {
						expect(recall).toBeGreaterThan(0)
						expect(recall).toBeLessThanOrEqual(recalls[place - 1] ?? 1)
					}
					expect(retrievability(memory, memory.due)).toBeCloseTo(0.9, 3)
				}
			}),
		)
	})
})

const given = (...marks: [day: number, right: boolean, more?: Partial<Answer>][]): Memory => {
	const log = marks.map(([day, right, more], place) => answer('q/a', { id: `a${place}`, at: start + day * dayMs + place, right, ...more }))
	const memory = replay(log, none, pool).get('q/a')
	if (!memory) throw new Error('There should be a memory.')
	return memory
}

describe('a memory', () => {
	test('grows by spaced answers far more than by crammed ones', () => {
		expect(given([0, true], [5, true]).stability).toBeGreaterThan(2 * given([0, true], [0, true]).stability)
	})

	test('goes by the learner’s own day', () => {
		const late = { day: '2026-01-01' }
		const next = { day: '2026-01-02' }
		const across = given([0, true, late], [0, true, next])
		expect(across.stability).not.toBe(given([0, true, late], [0, true, late]).stability)
		expect(across.lastDay).toBe(given([1, true]).lastDay)
	})

	test('survives a clock that was turned back', () => {
		expect(given([0, true, { day: '2026-01-09' }], [0, true, { day: '2026-01-01' }]).stability).toBeGreaterThan(0)
	})

	test('counts a lapse when it had been right, or on another day', () => {
		expect(given([0, false]).lapses).toBe(0)
		expect(given([0, false], [0, false]).lapses).toBe(0)
		expect(given([0, false], [1, false]).lapses).toBe(1)
		expect(given([0, true], [0, false], [0, true], [0, false]).lapses).toBe(2)
	})

	test('of a guess is shorter than of an answer', () => {
		expect(given([0, true, { guess: true }]).stability).toBeLessThan(given([0, true]).stability)
		expect(given([0, true, { guess: true }]).lastRight).toBe(true)
	})

	test('of an answer far slower than usual is shorter', () => {
		const usual = Array.from({ length: 10 }, (_, place) => answer('q/b', { id: `b${place}`, at: start - 1000 + place, tookMs: 20_000 }))
		const stability = (tookMs: number) => replay([...usual, answer('q/a', { at: start, tookMs })], none, pool).get('q/a')?.stability ?? 0
		expect(stability(60_000)).toBeLessThan(stability(40_000))
	})
})

test('fifty thousand answers are replayed within a second', () => {
	const many = Array.from({ length: 2000 }, (_, place) => question(`q/${place}`))
	const log = Array.from({ length: 50_000 }, (_, place) =>
		answer(`q/${(place * 7919) % 2000}`, { id: `a${place}`, at: start + place * 600_000, right: place % 3 > 0, tookMs: 20_000 + (place % 97) * 500 }),
	)
	const before = performance.now()
	expect(replay(log, none, many).size).toBe(2000)
	expect(performance.now() - before).toBeLessThan(1000)
})
