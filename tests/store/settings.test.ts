import { describe, expect, test } from 'vitest'
import { listAnswers, recordAnswer } from '../../store/answers.ts'
import { openDatabase } from '../../store/database.ts'
import { listExams, readExam } from '../../store/exams.ts'
import { describeFault } from '../../store/faults.ts'
import { chooseExam, ensureSeed, readSettings } from '../../store/settings.ts'
import { listTicks, setTick } from '../../store/ticks.ts'
import { answer } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

describe('the exam', () => {
	test('is none at first, then the one chosen, then another', async () => {
		const db = await seeded()
		expect(await readSettings(db)).toEqual({ exam: null, seed: null })
		await chooseExam(db, 'AIF-C01')
		await chooseExam(db, 'MLS-C01')
		expect((await readSettings(db)).exam).toBe('MLS-C01')
	})

	test('that does not exist is refused, and the one chosen before stays', async () => {
		const db = await seeded()
		await chooseExam(db, 'AIF-C01')
		expect(await chooseExam(db, 'XYZ-C99').catch(describeFault)).toMatch(/^There is no exam with the code XYZ-C99/)
		expect((await readSettings(db)).exam).toBe('AIF-C01')
	})

	test('can be changed without losing answers or ticks', async () => {
		const db = await seeded()
		await chooseExam(db, 'AIF-C01')
		await recordAnswer(db, answer('q/one'))
		await setTick(db, 'AIF-C01/1.1/a', true, 1)
		await chooseExam(db, 'MLS-C01')
		expect([(await listAnswers(db)).length, (await listTicks(db)).size]).toEqual([1, 1])
	})

	test('is picked from a list with what can be booked first', async () => {
		const db = await seeded()
		expect((await listExams(db)).map((exam) => exam.code)).toEqual(['AIF-C01', 'MLS-C01'])
		expect((await readExam(db, 'MLS-C01'))?.status).toBe('retired')
		expect(await readExam(db, 'XYZ-C99')).toBeUndefined()
	})
})

describe('the learner’s own number', () => {
	test('is drawn once and kept', async () => {
		const db = await seeded()
		expect(await ensureSeed(db, () => 0.25)).toBe(2 ** 30)
		expect(await ensureSeed(db, () => 0.75)).toBe(2 ** 30)
		expect((await readSettings(db)).seed).toBe(2 ** 30)
	})

	test('is the same for two contexts that ask at once', async () => {
		const browser = freshBrowser()
		const contexts = [await seeded(undefined, browser), await openDatabase(browser)]
		const drawn = await Promise.all(contexts.map((db, place) => ensureSeed(db, () => place / 2)))
		expect(new Set(drawn).size).toBe(1)
	})

	test('may be zero', async () => {
		const db = await seeded()
		await ensureSeed(db, () => 0)
		expect(await ensureSeed(db, () => 0.5)).toBe(0)
	})
})

test('a setting of a shape that this version does not know counts as not set', async () => {
	const db = await seeded()
	await db.settings.bulkPut([
		{ key: 'exam', value: { code: 'AIF-C01' } },
		{ key: 'seed', value: 'seven' },
	])
	expect(await readSettings(db)).toEqual({ exam: null, seed: null })
})
