import { describe, expect, test } from 'vitest'
import { agreement, changesSeen, readBank } from '../../study/bank.ts'
import { answer } from './samples.ts'

const change = (question: string, date: string) => ({ date, question, what: 'key' as const, text: 'Another option is right.' })

describe('changes in questions', () => {
	test('are told to those who had answered before, newest first', () => {
		const log = [answer('q/one', { day: '2026-11-20' }), answer('q/one', { day: '2026-11-25' }), answer('q/two', { day: '2026-11-20' })]
		const seen = changesSeen([change('q/one', '2026-11-23'), change('q/two', '2026-11-24'), change('q/three', '2026-11-24')], log)
		expect(seen.map(({ question, answered }) => [question, answered])).toEqual([
			['q/two', '2026-11-20'],
			['q/one', '2026-11-20'],
		])
	})

	test('are not told to those who answered only since', () => {
		expect(changesSeen([change('q/one', '2026-11-23')], [answer('q/one', { day: '2026-11-23' })])).toEqual([])
	})
})

test('agreement counts the second solving where there was one', () => {
	const batch = { name: 'b', date: '2026-11-23', questions: 10 }
	const ledger = { guessing: [], readings: [], reasons: [], reports: [] }
	const batches = [
		{ ...batch, first: { right: 8, of: 10 }, again: { right: 10, of: 10 } },
		{ ...batch, first: { right: 9, of: 10 } },
	]
	expect(agreement({ ...ledger, batches })).toEqual({ first: { right: 17, of: 20 }, now: { right: 19, of: 20 } })
})

test('figures that are not whole are refused with a sentence', () => {
	expect(() => readBank({ questions: 'many' })).toThrow(/damaged/)
})
