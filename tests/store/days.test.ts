import { describe, expect, test } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { openDatabase } from '../../store/database.ts'
import { questionOfDay, readDay } from '../../store/days.ts'
import { seedTaught } from '../../store/seed.ts'
import { ensureSeed } from '../../store/settings.ts'
import { undoAnswer } from '../../store/undone.ts'
import type { Taught } from '../../study/taught.ts'
import { answer, question, taught } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

const day = '2026-11-23'
const many = Array.from({ length: 20 }, (_, place) => question(`q/${place}`))
const pool = taught({ questions: many })
const at = Date.UTC(2026, 10, 23, 12)
/** Why it was drawn: nothing was answered before. */
const why = { kind: 'new', left: 20, domain: { id: 'AIF-C01/1', title: 'Data', weight: 60 } }
const update = (db: Parameters<typeof seedTaught>[0], material: Taught) => seedTaught(db, material.hash, async () => material)

/** A database whose question of the day is drawn. */
async function drawn() {
	const db = await seeded(pool)
	const first = await questionOfDay(db, 'AIF-C01', day)
	if (!first) throw new Error('a question should have been drawn')
	return { db, id: first.question.id }
}

describe('the question of the day', () => {
	test('is the same all day, with nothing to show before it is answered', async () => {
		const { db, id } = await drawn()
		expect(await questionOfDay(db, 'AIF-C01', day)).toEqual({ question: question(id), why })
	})

	test('stays after it was answered, and the answer comes with it', async () => {
		const { db, id } = await drawn()
		const given = answer(id, { at, place: 'daily' })
		await recordAnswer(db, given)
		expect(await questionOfDay(db, 'AIF-C01', day)).toEqual({ question: question(id), why, answer: given })
	})

	test('is open again when the answer is taken back', async () => {
		const { db, id } = await drawn()
		await recordAnswer(db, answer(id, { id: 'first', at, place: 'daily' }))
		await undoAnswer(db, 'first', at)
		expect(await readDay(db, 'AIF-C01', day)).toEqual({ question: question(id), why })
	})

	test('stays when other questions are practised', async () => {
		const { db, id } = await drawn()
		for (const [place, one] of many.entries()) await recordAnswer(db, answer(one.id, { at: at + place, right: false }))
		expect(await questionOfDay(db, 'AIF-C01', day)).toEqual({ question: question(id), why })
	})

	test('stays through a content update that keeps the question, in its new wording', async () => {
		const { db, id } = await drawn()
		const reworded = question(id, { stem: 'Said better?' })
		await update(db, taught({ hash: 'two', questions: [question('q/other'), reworded, question('q/another')] }))
		expect(await questionOfDay(db, 'AIF-C01', day)).toEqual({ question: reworded, why })
	})

	test('gives way to another when an update retires or drops it', async () => {
		for (const left of [[], [{ retired: '2026-11-23' }]]) {
			const { db, id } = await drawn()
			const kept = left.map((more) => question(id, more))
			await update(db, taught({ hash: 'two', questions: [...kept, question('q/other')] }))
			expect(await questionOfDay(db, 'AIF-C01', day)).toMatchObject({ question: { id: 'q/other' }, why: { kind: 'new', left: 1 } })
		}
	})

	test('that was answered is still shown as done when an update retires it', async () => {
		const { db, id } = await drawn()
		await recordAnswer(db, answer(id, { at, place: 'daily' }))
		await update(db, taught({ hash: 'two', questions: [question(id, { retired: day }), question('q/other')] }))
		expect(await questionOfDay(db, 'AIF-C01', day)).toMatchObject({ question: { id }, answer: { questionId: id } })
	})

	test('is another on the next day when it was answered', async () => {
		const { db, id } = await drawn()
		await recordAnswer(db, answer(id, { at, place: 'daily' }))
		const next = await questionOfDay(db, 'AIF-C01', '2026-11-24')
		expect(next?.question.id).not.toBe(id)
		expect(next?.answer).toBeUndefined()
	})

	test('is drawn once when popup and panel open together', async () => {
		const browser = freshBrowser()
		const [popup, panel] = [await seeded(pool, browser), await openDatabase(browser)]
		const [one, other] = await Promise.all([questionOfDay(popup, 'AIF-C01', day), questionOfDay(panel, 'AIF-C01', day)])
		expect(one?.question.id).toBe(other?.question.id)
		expect(await popup.days.count()).toBe(1)
	})

	test('is each exam’s own', async () => {
		const db = await seeded()
		expect((await questionOfDay(db, 'MLS-C01', day))?.question.id).toBe('q/three')
		await questionOfDay(db, 'AIF-C01', day)
		expect(await db.days.count()).toBe(2)
	})

	test('is not done for one exam by being answered for another', async () => {
		const shared = question('q/shared', { objectives: ['AIF-C01/1.1', 'MLS-C01/1.1'] })
		const db = await seeded(taught({ questions: [shared] }))
		await questionOfDay(db, 'AIF-C01', day)
		await recordAnswer(db, answer('q/shared', { at, place: 'daily', exam: 'AIF-C01' }))
		expect(await questionOfDay(db, 'MLS-C01', day)).toMatchObject({ question: { id: shared.id } })
	})

	test('differs among learners by their own number', async () => {
		const ids = await Promise.all(
			Array.from({ length: 12 }, async (_, learner) => {
				const db = await seeded(pool)
				await ensureSeed(db, () => learner / 12)
				return (await questionOfDay(db, 'AIF-C01', day))?.question.id
			}),
		)
		expect(new Set(ids).size).toBeGreaterThan(3)
	})

	test('is missing, and nothing is kept, when the exam has no questions or does not exist', async () => {
		const db = await seeded(taught({ questions: [] }))
		expect(await questionOfDay(db, 'AIF-C01', day)).toBeUndefined()
		expect(await questionOfDay(db, 'XYZ-C99', day)).toBeUndefined()
		expect(await db.days.count()).toBe(0)
	})

	test('can be read without being drawn', async () => {
		const db = await seeded(pool)
		expect(await readDay(db, 'AIF-C01', day)).toBeUndefined()
		expect(await db.days.count()).toBe(0)
	})
})
