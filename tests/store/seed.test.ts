import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { recordAnswer } from '../../store/answers.ts'
import { type Database, openDatabase } from '../../store/database.ts'
import { questionOfDay } from '../../store/days.ts'
import { readHash, seedTaught } from '../../store/seed.ts'
import { chooseExam, ensureSeed } from '../../store/settings.ts'
import { setTick } from '../../store/ticks.ts'
import { answer, exam, note, question, taught } from '../study/samples.ts'
import { dump, freshBrowser, seeded } from './fresh.ts'

const learnerTables = ['answers', 'ticks', 'settings', 'days'] as const
const taughtTables = ['exams', 'services', 'notes', 'questions', 'pairs', 'meta'] as const
const update = taught({ hash: 'two', exams: [exam('AIF-C01')], notes: [note('lex')], questions: [question('q/new')] })

/** A learner with an answer, ticks, settings and a question of the day. */
async function study(db: Database): Promise<void> {
	await chooseExam(db, 'MLS-C01')
	await ensureSeed(db, () => 0.5)
	await recordAnswer(db, answer('q/one'))
	await setTick(db, 'AIF-C01/1.1/a', true, 1)
	await questionOfDay(db, 'AIF-C01', '2026-11-23')
}

describe('a content update', () => {
	test('replaces everything taught', async () => {
		const db = await seeded()
		expect(await seedTaught(db, 'two', async () => update)).toBe(true)
		expect(await readHash(db)).toBe('two')
		expect(await dump(db, ['exams', 'notes', 'questions'])).toEqual({ exams: update.exams, notes: update.notes, questions: update.questions })
	})

	test('never touches what is the learner’s', async () => {
		const db = await seeded()
		await study(db)
		const before = await dump(db, [...learnerTables])
		expect(Object.values(before).every((rows) => Array.isArray(rows) && rows.length > 0)).toBe(true)
		await seedTaught(db, 'two', async () => update)
		expect(await dump(db, [...learnerTables])).toEqual(before)
	})

	test('of whatever content leaves exactly that content and the learner’s rows', async () => {
		const hashes = fc.constantFrom('one', 'two', 'three')
		const ids = fc.uniqueArray(fc.constantFrom('q/a', 'q/b', 'q/c', 'q/d'))
		const updates = fc.array(fc.record({ hash: hashes, ids }), { maxLength: 5 })
		await fc.assert(
			fc.asyncProperty(updates, async (steps) => {
				const db = await seeded()
				await study(db)
				const before = await dump(db, [...learnerTables])
				let expected = taught()
				for (const step of steps) {
					const next = taught({ hash: step.hash, questions: step.ids.map((id) => question(id)) })
					if (step.hash !== expected.hash) expected = next
					await seedTaught(db, step.hash, async () => next)
				}
				expect((await db.questions.toArray()).map((one) => one.id).sort()).toEqual(expected.questions.map((one) => one.id).sort())
				expect(await dump(db, [...learnerTables])).toEqual(before)
				db.close()
			}),
			{ numRuns: 25 },
		)
	})

	test('loads nothing when the hash is the same', async () => {
		const db = await seeded()
		const load = vi.fn()
		expect(await seedTaught(db, 'one', load)).toBe(false)
		expect(load).not.toHaveBeenCalled()
	})
})

describe('an interrupted update', () => {
	test.each(taughtTables.map((name) => [name]))('that breaks while writing %s leaves the old content whole', async (name) => {
		const db = await seeded()
		await study(db)
		const before = await dump(db, [...taughtTables, ...learnerTables])
		const breakOff = () => {
			throw new Error('the worker was killed')
		}
		db.table(name).hook('creating', breakOff)
		db.table(name).hook('updating', breakOff)
		await expect(seedTaught(db, 'two', async () => taught({ ...update, pairs: [pair] }))).rejects.toThrow()
		expect(await dump(db, [...taughtTables, ...learnerTables])).toEqual(before)
	})

	test('is made up for by the next one', async () => {
		const browser = freshBrowser()
		const killed = await seeded(taught(), browser)
		killed.questions.hook('creating', (_key, _question, transaction) => transaction.abort())
		await expect(seedTaught(killed, 'two', async () => update)).rejects.toThrow()
		killed.close()
		const db = await openDatabase(browser)
		expect(await readHash(db)).toBe('one')
		expect(await db.questions.count()).toBe(3)
		await seedTaught(db, 'two', async () => update)
		expect((await db.questions.toArray()).map((one) => one.id)).toEqual(['q/new'])
	})

	const pair = {
		id: 'a--b',
		a: 'a',
		b: 'b',
		question: 'Which?',
		rows: [
			{ about: 'x', a: '1', b: '2' },
			{ about: 'y', a: '1', b: '2' },
		],
		rule: 'Rule.',
		sources: [{ title: 'Guide', url: 'https://docs.aws.amazon.com/guide' }],
		checked: '2026-11-20',
	}
})

describe('two contexts', () => {
	test('that seed at once write it once and both see it whole', async () => {
		const browser = freshBrowser()
		const contexts = await Promise.all([openDatabase(browser), openDatabase(browser), openDatabase(browser)])
		const wrote = await Promise.all(contexts.map((db) => seedTaught(db, 'one', async () => taught())))
		expect(wrote.filter(Boolean)).toHaveLength(1)
		for (const db of contexts) expect([await readHash(db), await db.questions.count()]).toEqual(['one', 3])
	})

	test('of which one reads while the other seeds never show half of it', async () => {
		const browser = freshBrowser()
		const [reader, writer] = [await seeded(taught(), browser), await openDatabase(browser)]
		const update = seedTaught(writer, 'two', async () => taught({ hash: 'two', questions: [question('q/x'), question('q/y')] }))
		const counts = await Promise.all(Array.from({ length: 10 }, () => reader.questions.count()))
		await update
		expect([...counts, await reader.questions.count()].every((count) => count === 3 || count === 2)).toBe(true)
	})
})
