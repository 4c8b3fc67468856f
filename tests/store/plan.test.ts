import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlan, setPlan } from '../../store/plan.ts'
import { seeded } from './fresh.ts'

describe('the plan', () => {
	test('has the usual minutes and no date before it is made', async () => {
		expect(await readPlan(await seeded(), 'AIF-C01')).toEqual({ exam: 'AIF-C01', minutes: 15 })
	})

	test('is each exam’s own, with a date ahead or past', async () => {
		const db = await seeded()
		const [aif, mls] = [
			{ exam: 'AIF-C01', date: '2031-02-28', minutes: 5 },
			{ exam: 'MLS-C01', date: '2020-01-01', minutes: 240 },
		]
		await setPlan(db, aif)
		await setPlan(db, mls)
		expect([await readPlan(db, 'AIF-C01'), await readPlan(db, 'MLS-C01')]).toEqual([aif, mls])
		await setPlan(db, { exam: 'AIF-C01', minutes: 30 })
		expect(await readPlan(db, 'AIF-C01')).toEqual({ exam: 'AIF-C01', minutes: 30 })
	})

	test.each([
		[{ date: '2026-02-30' }, /date is not a day of the calendar/],
		[{ date: 'soon' }, /date must be a day/],
		[{ minutes: 4 }, /minutes must be at least 5/],
		[{ minutes: 241 }, /minutes must be at most 240/],
		[{ minutes: 7.5 }, /minutes must be a whole number/],
		[{ exam: 'nothing' }, /exam must be an exam code/],
	])('with %j is refused with a sentence, and the one before stays', async (wrong, sentence) => {
		const db = await seeded()
		await expect(setPlan(db, { exam: 'AIF-C01', minutes: 20, ...wrong })).rejects.toMatchObject({ kind: 'refused', message: sentence })
		expect(await readPlan(db, 'AIF-C01')).toEqual({ exam: 'AIF-C01', minutes: 15 })
	})

	test('that another version wrote in a way that cannot be read is the usual one', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const db = await seeded()
				await db.settings.put({ key: 'plan:AIF-C01', value })
				expect((await readPlan(db, 'AIF-C01')).minutes).toBe(15)
			}),
			{ numRuns: 20 },
		)
	})
})
