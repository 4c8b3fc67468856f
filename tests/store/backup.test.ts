import { describe, expect, test } from 'vitest'
import { listAnswers, recordAnswer } from '../../store/answers.ts'
import { compareLearnerData, deleteLearnerData, mergeLearnerData, noteBackup, readBackupState, readLearnerData } from '../../store/backup.ts'
import type { Database } from '../../store/database.ts'
import { setFlag } from '../../store/flags.ts'
import { computeLens } from '../../store/lens.ts'
import { readLearned } from '../../store/memory.ts'
import { setMiss } from '../../store/misses.ts'
import { addPassage } from '../../store/passages.ts'
import { setPlan } from '../../store/plan.ts'
import { setPreferences } from '../../store/preferences.ts'
import { chooseExam, ensureSeed, readSettings } from '../../store/settings.ts'
import { listTicks, setTick } from '../../store/ticks.ts'
import { redoAnswer, undoAnswer } from '../../store/undone.ts'
import { readBackup, writeBackup } from '../../study/backup/file.ts'
import { answer } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const now = Date.UTC(2026, 10, 23)

/** A learner who has done a little of everything. */
async function learner(): Promise<Database> {
	const db = await seeded()
	await chooseExam(db, 'AIF-C01')
	await ensureSeed(db, () => 0.5)
	await setPlan(db, { exam: 'AIF-C01', date: '2026-12-24', minutes: 30 })
	await setPreferences(db, { density: 'section' })
	await recordAnswer(db, answer('q/one', { id: 'a', right: false }))
	await recordAnswer(db, answer('q/two', { id: 'b', at: Date.UTC(2026, 10, 21) }))
	await setMiss(db, 'a', { reason: 'misread' }, 1)
	await undoAnswer(db, 'b', 2)
	await setTick(db, 'AIF-C01/1.1/a', true, 3)
	await setFlag(db, 'q/one', true, 4)
	await addPassage(db, { kind: 'own', id: 'p', at: 5, changedAt: 5, note: 'Mine.' })
	await db.days.put({ day: '2026-11-20', exam: 'AIF-C01', questionId: 'q/one', why: { kind: 'new', left: 3, domain: { id: '1', title: 'Data', weight: 60 } } })
	await db.seen.put({ day: '2026-11-20', service: 'bedrock', pages: 2 })
	return db
}

const carry = async (db: Database) => readBackup(writeBackup(await readLearnerData(db), now)).data

describe('a backup', () => {
	test('makes a new browser know all that the old one knew', async () => {
		const old = await learner()
		const fresh = await seeded()
		expect(await mergeLearnerData(fresh, await carry(old))).toEqual({ answers: 2, mocks: 0, kept: 1, others: 9 })
		expect(await readLearnerData(fresh)).toEqual(await readLearnerData(old))
		expect(await readLearned(fresh)).toEqual(await readLearned(old))
		expect(await computeLens(fresh, now)).toEqual(await computeLens(old, now))
		expect(await readSettings(fresh)).toEqual(await readSettings(old))
	})

	test('added again brings nothing', async () => {
		const db = await learner()
		const none = { answers: 0, mocks: 0, kept: 0, others: 0 }
		expect(await compareLearnerData(db, await carry(db))).toEqual(none)
		expect(await mergeLearnerData(db, await carry(db))).toEqual(none)
	})

	test('of before brings back what was deleted, and undoes nothing that was done since', async () => {
		const db = await learner()
		const before = await carry(db)
		await setTick(db, 'AIF-C01/1.1/a', false, 10)
		await redoAnswer(db, 'b', 11)
		await recordAnswer(db, answer('q/three', { id: 'c' }))
		await db.answers.delete('a')
		await mergeLearnerData(db, before)
		expect(await listTicks(db)).toEqual(new Set())
		expect((await readLearned(db)).log.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
	})

	test('of an exam that is not taught here chooses none', async () => {
		const fresh = await seeded()
		const data = await carry(await learner())
		await mergeLearnerData(fresh, { ...data, settings: [{ key: 'exam', value: 'XYZ-C09' }] })
		expect((await readSettings(fresh)).exam).toBeNull()
	})

	test('is added whole or not at all', async () => {
		const fresh = await seeded()
		const data = await carry(await learner())
		const bad = { ...data, passages: [{ ...data.passages[0], id: {} }] } as unknown as typeof data
		await expect(mergeLearnerData(fresh, bad)).rejects.toThrow()
		expect(await listAnswers(fresh)).toEqual([])
	})

	test('says when it was saved last and what came since; another browser does not hear of it', async () => {
		const db = await learner()
		expect(await readBackupState(db)).toEqual({ savedAt: undefined, since: 2 })
		await noteBackup(db, Date.UTC(2026, 10, 20, 23))
		expect(await readBackupState(db)).toEqual({ savedAt: Date.UTC(2026, 10, 20, 23), since: 1 })
		expect((await readLearnerData(db)).settings.map(({ key }) => key)).not.toContain('backup-saved')
	})
})

test('deleting everything leaves the study material and nothing of the learner', async () => {
	const db = await learner()
	await deleteLearnerData(db)
	expect(Object.values(await readLearnerData(db)).flat()).toEqual([])
	expect(await db.questions.count()).toBe(3)
	expect((await readLearned(db)).memories.size).toBe(0)
})
