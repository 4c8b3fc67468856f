import { describe, expect, test, vi } from 'vitest'
import { listAlgorithms, readAlgorithm } from '../../store/algorithms.ts'
import { listResources, readCareers, readPath } from '../../store/documents.ts'
import { listFaq } from '../../store/faq.ts'
import { seedLibrary } from '../../store/library.ts'
import { seedTaught } from '../../store/seed.ts'
import { algorithm, faq, shippedLibrary } from '../study/library-samples.ts'
import { taught } from '../study/samples.ts'
import { seeded } from './fresh.ts'

describe('the library', () => {
	test('is empty until somebody comes to read it', async () => {
		const db = await seeded()
		expect([await listAlgorithms(db), await listFaq(db), await listResources(db), await readPath(db), await readCareers(db)]).toEqual([
			[],
			[],
			[],
			undefined,
			undefined,
		])
	})

	test('is all there afterwards', async () => {
		const db = await seeded()
		const library = shippedLibrary({ faq: [faq('b', 'Which?'), faq('a', 'How?')] })
		expect(await seedLibrary(db, 'one', async () => library)).toBe(true)
		expect(await readAlgorithm(db, 'xgboost')).toEqual(library.algorithms[0])
		expect((await listFaq(db)).map(({ question }) => question)).toEqual(['How?', 'Which?'])
		expect([await listResources(db), await readPath(db), await readCareers(db)]).toEqual([library.resources, library.path, library.careers])
	})

	test('is loaded once for each build', async () => {
		const db = await seeded()
		await seedLibrary(db, 'one', async () => shippedLibrary())
		const load = vi.fn()
		expect(await seedLibrary(db, 'one', load)).toBe(false)
		expect(load).not.toHaveBeenCalled()
		await seedLibrary(db, 'two', async () => shippedLibrary({ hash: 'two', algorithms: [algorithm('k-means')] }))
		expect((await listAlgorithms(db)).map(({ id }) => id)).toEqual(['k-means'])
	})

	test('stays whole when an update of it breaks off', async () => {
		const db = await seeded()
		await seedLibrary(db, 'one', async () => shippedLibrary())
		db.documents.hook('creating', () => {
			throw new Error('the tab was closed')
		})
		await expect(seedLibrary(db, 'two', async () => shippedLibrary({ hash: 'two', algorithms: [] }))).rejects.toThrow()
		expect([(await listAlgorithms(db)).length, await readPath(db)]).toEqual([1, shippedLibrary().path])
	})

	test('is not touched by an update of the rest, nor the rest by it', async () => {
		const db = await seeded()
		await seedLibrary(db, 'one', async () => shippedLibrary())
		await seedTaught(db, 'two', async () => taught({ hash: 'two' }))
		expect(await listAlgorithms(db)).toHaveLength(1)
		expect(await seedTaught(db, 'two', vi.fn())).toBe(false)
	})

	test('that is damaged is told as such', async () => {
		const db = await seeded()
		await expect(seedLibrary(db, 'one', async () => ({ hash: 'one' }))).rejects.toMatchObject({ kind: 'content' })
	})
})
