import { Dexie } from 'dexie'
import { IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, test, vi } from 'vitest'
import { Database, openDatabase } from '../../store/database.ts'
import { describeFault, StoreFault } from '../../store/faults.ts'
import { openStore } from '../../store/open.ts'
import { setTick } from '../../store/ticks.ts'
import { taught } from '../study/samples.ts'
import { freshBrowser } from './fresh.ts'

const load = async () => taught()

/** The fault that opening ends in. */
async function faultOn(opening: Promise<unknown>): Promise<StoreFault> {
	const fault = await opening.then(
		() => undefined,
		(error: unknown) => error,
	)
	if (!(fault instanceof StoreFault)) throw new Error(`opening should fail with a StoreFault, not ${fault}`)
	return fault
}

describe('opening the store', () => {
	test('gives the study material, and loads it only once', async () => {
		const browser = freshBrowser()
		const loadPack = vi.fn(load)
		const first = await openStore(loadPack, 'one', browser)
		expect(await first.questions.count()).toBe(3)
		first.close()
		const again = await openStore(loadPack, 'one', browser)
		expect(await again.questions.count()).toBe(3)
		expect(loadPack).toHaveBeenCalledTimes(1)
	})

	test('keeps what the learner did through a restart', async () => {
		const browser = freshBrowser()
		const before = await openStore(load, 'one', browser)
		await setTick(before, 'AIF-C01/1.1/a', true, 1)
		before.close()
		const after = await openStore(load, 'one', browser)
		expect(await after.ticks.count()).toBe(1)
	})
})

describe('a browser without a database', () => {
	test('is told in a sentence', async () => {
		const fault = await faultOn(openStore(load, 'one', { indexedDB: undefined }))
		expect(fault.kind).toBe('missing')
		expect(describeFault(fault)).toMatch(/^This browser window offers no database/)
	})

	test('that forbids it is told the same', async () => {
		const browser = freshBrowser()
		vi.spyOn(browser.indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError')
		})
		const fault = await faultOn(openStore(load, 'one', browser))
		expect(fault.kind).toBe('missing')
	})
})

describe('a database of a newer version', () => {
	test('is refused with a sentence and left as it is', async () => {
		const browser = freshBrowser()
		const newer = new Dexie('certlight', browser)
		newer.version(99).stores({ exams: 'code', meta: 'key', answers: 'id, questionId, at, day, mood', plans: 'id' })
		await newer.table('plans').add({ id: 'plan' })
		newer.close()

		const loadPack = vi.fn(load)
		const fault = await faultOn(openStore(loadPack, 'one', browser))
		expect(fault.kind).toBe('newer')
		expect(describeFault(fault)).toMatch(/newer version of Certlight/)
		expect(loadPack).not.toHaveBeenCalled()

		const after = await new Dexie('certlight', browser).open()
		expect(after.verno).toBe(99)
		expect(after.tables.map((table) => table.name).sort()).toEqual(['answers', 'exams', 'meta', 'plans'])
		expect(await after.table('plans').toArray()).toEqual([{ id: 'plan' }])
	})
})

describe('a window that holds the older version', () => {
	test('and does not let go is named in a sentence', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => undefined)
		const browser = freshBrowser()
		const stubborn = await holdOlderVersion(browser.indexedDB)
		const fault = await faultOn(openDatabase(browser, 0))
		expect(fault.kind).toBe('blocked')
		expect(describeFault(fault)).toMatch(/close its other tabs and windows/)
		stubborn.close()
	})

	test('and lets go in time is waited for', async () => {
		const browser = freshBrowser()
		const slow = await holdOlderVersion(browser.indexedDB)
		slow.onversionchange = () => queueMicrotask(() => slow.close())
		const db = await openDatabase(browser)
		expect(db.isOpen()).toBe(true)
	})

	/** A connection to an older database, as if this version were the update. */
	function holdOlderVersion(indexedDB: IDBFactory): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.open('certlight', 1)
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error)
		})
	}
})

describe('a full disk', () => {
	test('during a content update is named in a sentence, and the old content stays whole', async () => {
		const browser = freshBrowser()
		const before = await openStore(load, 'one', browser)
		before.close()
		const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError')
		})
		const fault = await faultOn(openStore(async () => taught({ hash: 'two', questions: [] }), 'two', browser))
		add.mockRestore()
		expect(fault.kind).toBe('full')
		expect(describeFault(fault)).toMatch(/is full.*free some space/)
		const after = await openStore(load, 'one', browser)
		expect(await after.questions.count()).toBe(3)
	})
})

describe('study material that cannot be read', () => {
	test.each<[string, () => Promise<unknown>]>([
		['cannot be fetched', () => Promise.reject(new TypeError('Failed to fetch'))],
		['is not whole', async () => ({ ...taught(), questions: undefined })],
		['has the same id twice', async () => ({ ...taught(), questions: [...taught().questions, ...taught().questions] })],
	])('because it %s is named in a sentence', async (_, loadPack) => {
		const fault = await faultOn(openStore(loadPack, 'one', freshBrowser()))
		expect(fault.kind).toBe('content')
		expect(describeFault(fault)).toMatch(/Your answers and ticks are still there\.$/)
	})
})

describe('a database that was closed under an open page', () => {
	test('is named in a sentence', async () => {
		const db = await openStore(load, 'one', freshBrowser())
		db.close()
		const sentence = await setTick(db, 'AIF-C01/1.1/a', true, 1).catch(describeFault)
		expect(sentence).toMatch(/^The connection to the database was closed/)
	})
})

test('every fault has one sentence, even what is no error at all', () => {
	for (const error of [undefined, null, 'text', 42, new Error('odd'), { inner: null }])
		expect(describeFault(error)).toMatch(/^The database did not answer.*\.$/)
})

test('errors that point at each other in a circle are still described', () => {
	const one: { inner?: unknown } = {}
	one.inner = { inner: one }
	expect(describeFault(one)).toMatch(/^The database did not answer/)
})

test('the tables are those that learners already have', () => {
	const db = new Database(freshBrowser())
	expect(db.tables.map((table) => `${table.name}: ${[table.schema.primKey, ...table.schema.indexes].map((index) => index.src).join(', ')}`).sort()).toEqual([
		'algorithms: id',
		'answers: id, questionId, at, day',
		'days: [day+exam]',
		'documents: key',
		'exams: code',
		'faq: id',
		'flags: questionId',
		'meta: key',
		'misses: answerId',
		'notes: id',
		'pairs: id',
		'passages: id, service, url',
		'questions: id, *objectives, *services',
		'seen: [day+service], day',
		'services: id',
		'settings: key',
		'sittingEvents: id, sitting',
		'sittings: id, exam',
		'ticks: id',
		'undone: id',
	])
})

test('a learner of the first version keeps every row', async () => {
	const browser = freshBrowser()
	const first = new Dexie('certlight', browser)
	first.version(1).stores({
		exams: 'code',
		services: 'id',
		notes: 'id',
		questions: 'id, *objectives, *services',
		pairs: 'id',
		meta: 'key',
		answers: 'id, questionId, at, day',
		ticks: 'id',
		settings: 'key',
		days: '[day+exam]',
	})
	const rows: Record<string, object> = {
		answers: { id: 'a', questionId: 'q', at: 1, day: '2026-11-23' },
		ticks: { id: 'AIF-C01/1.1/a', ticked: true, at: 1 },
		settings: { key: 'exam', value: 'AIF-C01' },
		days: { day: '2026-11-23', exam: 'AIF-C01', questionId: 'q' },
	}
	for (const [table, row] of Object.entries(rows)) await first.table(table).add(row)
	first.close()
	const db = await openStore(load, 'one', browser)
	for (const [table, row] of Object.entries(rows)) expect(await db.table(table).toArray(), table).toEqual([row])
})
