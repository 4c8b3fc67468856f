import { describe, expect, test } from 'vitest'
import type { Choosing } from '../../../study/choosing/choosing.ts'
import { todayOf } from '../../../study/choosing/today.ts'
import { memories, memory } from '../memory/make.ts'
import { answer, exam, question } from '../samples.ts'
import { choosing } from './make.ts'

const noon = (date: number) => Date.UTC(2026, 10, date, 12)
const pool = Array.from({ length: 60 }, (_, place) => question(`q/${place}`))
const today = (more: Partial<Choosing>) => todayOf(choosing({ pool, ...more }))
const plan = (minutes: number, date?: string) => ({ exam: 'AIF-C01', minutes, ...(date && { date }) })
const due = (count: number, more = {}) => memories(...pool.slice(0, count).map(({ id }) => memory(id, { lastAt: noon(1), stability: 2, ...more })))

describe('today', () => {
	test('is a part of what was never asked, so that it is through on the day of the exam', () => {
		expect(today({ plan: plan(240) }).questions).toBe(2)
		expect(today({ plan: plan(240, '2026-12-03') }).questions).toBe(6)
		expect(today({ plan: plan(240, '2026-11-23') }).questions).toBe(60)
	})

	test('is everything that is due, and nothing that is not', () => {
		const known = new Map([...due(30), ...memories(...pool.slice(30).map(({ id }) => memory(id, { lastAt: noon(22), stability: 90 })))])
		expect(today({ memories: known, plan: plan(240) })).toMatchObject({ questions: 30, later: 0 })
	})

	test('after a break is no more than the minutes, and the rest follows later', () => {
		const { questions, minutes, later, left } = today({ memories: due(60), plan: plan(5) })
		expect(left).toBe(5)
		expect(minutes).toBeLessThanOrEqual(5)
		expect(questions).toBeGreaterThan(3)
		expect(later).toBe(60 - questions)
	})

	test('grows shorter with every answer, pauses not counted', () => {
		const log = [answer('q/0', { at: noon(23), tookMs: 120_000 }), answer('q/1', { id: 'b', at: noon(23) + 1, tookMs: 3_600_000 })]
		const { spent, left } = today({ log, plan: plan(20) })
		expect([spent, left]).toEqual([7, 13])
		expect(today({ log, plan: plan(5) })).toMatchObject({ left: 0, questions: 0 })
	})

	test('does not count answers for another exam', () => {
		expect(today({ log: [answer('q/0', { at: noon(23), exam: 'MLS-C01' })] }).spent).toBe(0)
	})

	test('does not ask for another new one when today’s were asked', () => {
		const asked = memories(...['q/0', 'q/1'].map((id) => memory(id, { lastAt: noon(23), reviews: 1 })))
		const log = [answer('q/0', { at: noon(23) }), answer('q/1', { at: noon(23) })]
		expect(today({ log, memories: asked, plan: plan(240), exam: exam() }).questions).toBe(0)
	})
})
