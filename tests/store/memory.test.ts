import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listAnswers, recordAnswer } from '../../store/answers.ts'
import type { Database } from '../../store/database.ts'
import { readLearned } from '../../store/memory.ts'
import { seedTaught } from '../../store/seed.ts'
import { listUndone, redoAnswer, undoAnswer } from '../../store/undone.ts'
import type { Answer } from '../../study/answer.ts'
import { replay } from '../../study/memory/replay.ts'
import { answer, question, taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const start = Date.UTC(2026, 10, 20, 12)
const ids = ['q/one', 'q/two', 'q/three']
const given = (place: number, right = true) => answer(ids[Math.abs(place) % 3] ?? '', { id: `a${place}`, at: start + place * 40_000_000, right })
const logs = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).map((rights) => rights.map((right, place) => given(place, right)))

/** What a replay of the whole stored log gives, without anything remembered. */
async function rebuilt(db: Database) {
	return replay(await listAnswers(db), await listUndone(db), await db.questions.toArray())
}

async function filled(log: Answer[]): Promise<Database> {
	const db = await seeded()
	await db.answers.bulkAdd(log)
	return db
}

describe('what was learned', () => {
	test('is the replay of the log after every answer, undo and redo', async () => {
		const steps = fc.array(fc.tuple(fc.constantFrom('answer', 'undo', 'redo'), fc.nat(5)), { maxLength: 10 })
		await fc.assert(
			fc.asyncProperty(steps, async (list) => {
				const db = await filled([given(0)])
				for (const [place, [step, which]] of list.entries()) {
					const count = await db.answers.count()
					// Some answers come from before, as from another device.
					if (step === 'answer') await recordAnswer(db, given(which % 2 === 0 ? place + 1 : -place - 1, which > 2))
					else if (step === 'undo') await undoAnswer(db, (await listAnswers(db))[which % count]?.id ?? '', start)
					else await redoAnswer(db, (await listAnswers(db))[which % count]?.id ?? '', start)
					expect((await readLearned(db)).memories).toEqual(await rebuilt(db))
				}
			}),
			{ numRuns: 25 },
		)
	})

	test('is the same after an undo and its redo, and never misses an answer', async () => {
		await fc.assert(
			fc.asyncProperty(
				logs.chain((log) => fc.tuple(fc.constant(log), fc.subarray(log))),
				async ([log, some]) => {
					const db = await filled(log)
					const before = await readLearned(db)
					for (const { id } of some) await undoAnswer(db, id, start)
					expect((await readLearned(db)).log).toEqual(log.filter((one) => !some.includes(one)))
					for (const { id } of some) await redoAnswer(db, id, start)
					expect(await readLearned(db)).toEqual(before)
					expect(await listAnswers(db)).toHaveLength(log.length)
				},
			),
			{ numRuns: 25 },
		)
	})

	test('is read from scratch when the log was replaced', async () => {
		const db = await filled([given(0), given(1)])
		await readLearned(db)
		await db.answers.clear()
		await db.answers.bulkAdd([given(3), given(4, false)])
		expect((await readLearned(db)).memories).toEqual(await rebuilt(db))
	})

	test('follows a content update and keeps the list of questions otherwise', async () => {
		const db = await filled([given(0)])
		const { questions } = await readLearned(db)
		await recordAnswer(db, given(1))
		expect((await readLearned(db)).questions).toBe(questions)
		const update = taught({ hash: 'two', questions: [question('q/new')] })
		await seedTaught(db, 'two', async () => update)
		expect((await readLearned(db)).questions.map(({ id }) => id)).toEqual(['q/new'])
	})
})

describe('an answer taken back', () => {
	test('stays in the log and is taken back once', async () => {
		const db = await filled([given(0)])
		await undoAnswer(db, 'a0', 1)
		await undoAnswer(db, 'a0', 2)
		expect(await db.undone.toArray()).toEqual([{ id: 'a0', undone: true, at: 1 }])
		expect(await db.answers.count()).toBe(1)
	})

	test('must be there', async () => {
		const db = await seeded()
		await expect(undoAnswer(db, 'none', 1)).rejects.toMatchObject({ kind: 'refused', message: /not in the log/ })
		expect(await db.undone.count()).toBe(0)
	})
})
