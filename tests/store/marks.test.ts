import { describe, expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { listFlags, setFlag } from '../../store/flags.ts'
import { clearMiss, listMisses, setMiss } from '../../store/misses.ts'
import { importSeen, seenLately } from '../../store/seen.ts'
import type { Miss } from '../../study/miss.ts'
import { answer } from '../study/samples.ts'
import { seeded } from './fresh.ts'

test('a flag is set and taken off, and its row stays', async () => {
	const db = await seeded()
	await setFlag(db, 'q/one', true, 1)
	await setFlag(db, 'q/two', true, 2)
	await setFlag(db, 'q/one', false, 3)
	expect(await listFlags(db)).toEqual(new Set(['q/two']))
	expect(await db.flags.get('q/one')).toEqual({ questionId: 'q/one', flagged: false, at: 3 })
})

describe('why an answer was wrong', () => {
	test('is kept with the answer; the later word holds until it is taken back', async () => {
		const db = await seeded()
		await recordAnswer(db, answer('q/one', { id: 'a', right: false }))
		await setMiss(db, 'a', { reason: 'misread' }, 1)
		await setMiss(db, 'a', { reason: 'confused-two', pair: ['bedrock', 'lex'] }, 2)
		expect(await listMisses(db)).toEqual(new Map([['a', { reason: 'confused-two', pair: ['bedrock', 'lex'] }]]))
		await clearMiss(db, 'a', 3)
		expect(await listMisses(db)).toEqual(new Map())
	})

	test('is read without a pair where none was kept', async () => {
		const db = await seeded()
		await db.misses.add({ answerId: 'of before', reason: 'confused-two', at: 1 })
		expect(await listMisses(db)).toEqual(new Map([['of before', { reason: 'confused-two' }]]))
	})

	test('is refused for a right answer, one that is not there, and a reason nobody knows', async () => {
		const db = await seeded()
		await recordAnswer(db, answer('q/one', { id: 'right' }))
		await recordAnswer(db, answer('q/one', { id: 'wrong', right: false }))
		await expect(setMiss(db, 'right', { reason: 'misread' }, 1)).rejects.toMatchObject({ kind: 'refused' })
		await expect(setMiss(db, 'none', { reason: 'misread' }, 1)).rejects.toMatchObject({ kind: 'refused' })
		await expect(setMiss(db, 'wrong', { reason: 'bored' } as unknown as Miss, 1)).rejects.toMatchObject({ kind: 'refused' })
		expect(await db.misses.count()).toBe(0)
	})
})

describe('services seen on pages', () => {
	const row = (day: string, service: string, pages: number) => ({ day, service, pages })

	test('count for seven days, today among them', async () => {
		const db = await seeded()
		await importSeen(db, [row('2026-11-16', 'glue', 9), row('2026-11-17', 'glue', 2), row('2026-11-23', 'glue', 1), row('2026-11-23', 'lex', 4)], '2026-11-23')
		expect(await seenLately(db, '2026-11-23')).toEqual(
			new Map([
				['glue', 3],
				['lex', 4],
			]),
		)
	})

	test('are the same when imported twice, or in an older state', async () => {
		const db = await seeded()
		for (const pages of [3, 3, 2]) await importSeen(db, [row('2026-11-23', 'glue', pages)], '2026-11-23')
		expect(await seenLately(db, '2026-11-23')).toEqual(new Map([['glue', 3]]))
	})

	test('are dropped after two months', async () => {
		const db = await seeded()
		await importSeen(db, [row('2026-08-01', 'glue', 3)], '2026-08-01')
		await importSeen(db, [row('2026-11-23', 'lex', 1)], '2026-11-23')
		expect((await db.seen.toArray()).map(({ service }) => service)).toEqual(['lex'])
	})
})
