import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { listAnswers, recordAnswer } from '../../store/answers.ts'
import { openDatabase } from '../../store/database.ts'
import { describeFault, faultOf } from '../../store/faults.ts'
import { answer } from '../study/samples.ts'
import { freshBrowser, seeded } from './fresh.ts'

afterEach(() => vi.restoreAllMocks())

describe('recording an answer', () => {
	test('keeps it, oldest first', async () => {
		const db = await seeded()
		const [earlier, later] = [answer('q/one', { id: 'b', at: 1000 }), answer('q/two', { id: 'a', at: 2000 })]
		await recordAnswer(db, later)
		await recordAnswer(db, earlier)
		expect(await listAnswers(db)).toEqual([earlier, later])
	})

	test('twice with the same id is one answer, the first', async () => {
		const db = await seeded()
		expect(await recordAnswer(db, answer('q/one', { id: 'same' }))).toBe(true)
		expect(await recordAnswer(db, answer('q/one', { id: 'same', right: false }))).toBe(false)
		expect(await listAnswers(db)).toEqual([answer('q/one', { id: 'same' })])
	})

	test('from two contexts at once with the same id is one answer', async () => {
		const browser = freshBrowser()
		const contexts = [await seeded(undefined, browser), await openDatabase(browser)]
		const fresh = await Promise.all(contexts.map((db) => recordAnswer(db, answer('q/one', { id: 'same' }))))
		expect(fresh.filter(Boolean)).toHaveLength(1)
	})

	test('is on disk once it resolves, though the context is killed then', async () => {
		const browser = freshBrowser()
		const killed = await seeded(undefined, browser)
		await recordAnswer(killed, answer('q/one'))
		killed.close()
		expect(await listAnswers(await openDatabase(browser))).toHaveLength(1)
	})
})

describe('malformed data', () => {
	test.each<[string, object]>([
		['a missing id', { id: undefined }],
		['an empty question', { questionId: '' }],
		['a day that does not exist', { day: '2026-13-01' }],
		['a time that is not a number', { at: Number.NaN }],
		['right as a word', { right: 'yes' }],
		['an unknown response', { response: { kind: 'essay' } }],
		['an unknown key', { score: 3 }],
	])('with %s is refused with a sentence, and nothing is kept', async (_, wrong) => {
		const db = await seeded()
		const fault = await recordAnswer(db, { ...answer('q/one'), ...wrong }).catch(faultOf)
		expect(fault).toMatchObject({ kind: 'refused' })
		expect(describeFault(fault)).toMatch(/^This answer was not kept because its data is malformed.*\.$/)
		expect(await listAnswers(db)).toEqual([])
	})
})

describe('a full disk', () => {
	test('that refuses the write is named in a sentence, and what was kept stays', async () => {
		const db = await seeded()
		await recordAnswer(db, answer('q/one'))
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError')
		})
		expect(await recordAnswer(db, answer('q/two')).catch(describeFault)).toMatch(/is full.*free some space.*still there/)
		expect(await listAnswers(db)).toHaveLength(1)
	})

	test('that breaks the transaction afterwards is named in the same sentence', async () => {
		const db = await seeded()
		await recordAnswer(db, answer('q/one'))
		const add = IDBObjectStore.prototype.add
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
			const request = add.apply(this, row)
			request.addEventListener('success', () => Reflect.get(this.transaction, '_abort').call(this.transaction, 'QuotaExceededError'))
			return request
		})
		expect(await recordAnswer(db, answer('q/two')).catch(describeFault)).toMatch(/is full/)
		vi.restoreAllMocks()
		expect(await listAnswers(db)).toHaveLength(1)
	})
})
