import { describe, expect, test } from 'vitest'
import { addSittingEvent, finishSitting, listSittings, readSitting, readSittingRow } from '../../store/sittings.ts'
import type { SittingEvent } from '../../study/mock/event.ts'
import { seeded } from './fresh.ts'

const form = {
	exam: 'AIF-C01',
	length: 'quarter' as const,
	minutes: 23,
	short: 0,
	items: ['q/one', 'q/two'].map((questionId) => ({ questionId, domain: 'AIF-C01/1', scored: true })),
}
const started: SittingEvent = {
	kind: 'started',
	id: 'e0',
	sitting: 's',
	n: 0,
	at: 1000,
	spent: 0,
	form,
	seed: 1,
	terms: { timed: true, extraMinutes: 0, pausable: false },
}
const answered: SittingEvent = { kind: 'answered', id: 'e1', sitting: 's', n: 1, at: 2000, spent: 900, place: 0, response: { kind: 'choice', chosen: [1] } }
const finished = { kind: 'finished', id: 'e2', sitting: 's', n: 2, at: 3000, spent: 1900, by: 'learner' } as const

describe('a sitting', () => {
	test('is found again with every answer', async () => {
		const db = await seeded()
		for (const event of [started, answered, answered]) await addSittingEvent(db, event)
		expect(await readSitting(db, 's')).toMatchObject({ spent: 900, places: [{ responses: [{ chosen: [1] }] }, { responses: [] }] })
		expect(await listSittings(db, 'AIF-C01')).toHaveLength(1)
		expect(await listSittings(db, 'MLS-C01')).toHaveLength(0)
	})

	test('that is finished is in the answer log once, however often it is finished', async () => {
		const db = await seeded()
		for (const event of [started, answered]) await addSittingEvent(db, event)
		await finishSitting(db, finished, '2026-11-23', 'one')
		await finishSitting(db, finished, '2026-11-23', 'one')
		expect(await db.answers.toArray()).toMatchObject([{ id: 's/0', questionId: 'q/one', right: true, place: 'mock', at: 3000, tookMs: 1900 }])
		expect(await readSitting(db, 's')).toMatchObject({ finished: { by: 'learner' } })
	})

	test('keeps of the clock only what says more than the steps after it', async () => {
		const db = await seeded()
		const tick = (n: number, spent: number): SittingEvent => ({ kind: 'ticked', id: `t${n}`, sitting: 's', n, at: 1, spent })
		await addSittingEvent(db, started)
		await addSittingEvent(db, tick(1, 3000))
		await addSittingEvent(db, tick(2, 6000))
		expect(await db.sittingEvents.count()).toBe(2)
		expect(await readSitting(db, 's')).toMatchObject({ spent: 6000 })
		await addSittingEvent(db, { ...answered, n: 3, spent: 7000 })
		expect(await db.sittingEvents.count()).toBe(2)
		expect(await readSitting(db, 's')).toMatchObject({ spent: 7000, places: [{ spent: 7000 }, { spent: 0 }] })
		await addSittingEvent(db, { ...started, id: 'other', sitting: 'other' })
		await addSittingEvent(db, tick(4, 8000))
		await addSittingEvent(db, { ...answered, id: 'e9', sitting: 'other', n: 9 })
		expect(await readSitting(db, 's')).toMatchObject({ spent: 8000 })
	})

	test('leaves out of the log what was not answered whole', async () => {
		const db = await seeded()
		await addSittingEvent(db, started)
		await addSittingEvent(db, { ...answered, response: { kind: 'choice', chosen: [] } })
		await finishSitting(db, finished, '2026-11-23', 'one')
		expect(await db.answers.count()).toBe(0)
		expect((await readSittingRow(db, 's'))?.finished).toBe(true)
	})

	test('takes no malformed step, and says so', async () => {
		const db = await seeded()
		await addSittingEvent(db, started)
		await expect(addSittingEvent(db, { ...answered, spent: -1 })).rejects.toThrow(/not kept/)
		expect(await db.sittingEvents.count()).toBe(1)
	})
})
