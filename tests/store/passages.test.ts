import { describe, expect, test } from 'vitest'
import { makePassageIndex, searchPassages } from '../../store/passage-search.ts'
import { addPassage, listPassages, passagesAbout, removePassage, restorePassage, setWords } from '../../store/passages.ts'
import type { PagePassage, Passage } from '../../study/passage.ts'
import { service } from '../study/samples.ts'
import { seeded } from './fresh.ts'

const url = 'https://docs.aws.amazon.com/guide/page.html'
const day = 86_400_000

function passage(id: string, more: Partial<PagePassage> = {}): PagePassage {
	return { kind: 'passage', id, at: 1, changedAt: 1, text: `Text of ${id}`, note: '', url, title: 'A page', link: `${url}#:~:text=x`, ...more }
}

function own(id: string, note: string, more: Partial<Passage> = {}): Passage {
	return { kind: 'own', id, at: 1, changedAt: 1, note, service: 's3', ...more } as Passage
}

const ids = (rows: Passage[]) => rows.map(({ id }) => id)

describe('what is kept', () => {
	test('comes newest first, all of it or about one service', async () => {
		const db = await seeded()
		await addPassage(db, passage('a', { at: 1, service: 's3' }))
		await addPassage(db, passage('b', { at: 3 }))
		await addPassage(db, own('c', 'My words', { at: 2 }))
		expect(ids(await listPassages(db))).toEqual(['b', 'c', 'a'])
		expect(ids(await passagesAbout(db, 's3'))).toEqual(['c', 'a'])
	})

	test('is kept once when the same text of the same page is chosen again, and anew after it was deleted', async () => {
		const db = await seeded()
		const text = 'The same text'
		expect(await addPassage(db, passage('a', { text }))).toBe(true)
		expect(await addPassage(db, passage('b', { text }))).toBe(false)
		expect(await addPassage(db, passage('c', { text, url: `${url}?other` }))).toBe(true)
		await removePassage(db, 'a', 5)
		expect(await addPassage(db, passage('d', { text }))).toBe(true)
	})

	test.each([
		['no text', { text: ' ' }],
		['too much text', { text: 'x'.repeat(2001) }],
		['a link that is no web page', { link: 'javascript:alert(1)' }],
		['an address that is no web page', { url: 'file:///etc/passwd' }],
	])('is refused with %s', async (_, more) => {
		const db = await seeded()
		await expect(addPassage(db, passage('a', more))).rejects.toMatchObject({ kind: 'refused' })
		expect(await db.passages.count()).toBe(0)
	})
})

describe('own words', () => {
	test('are changed, with the time of the change', async () => {
		const db = await seeded()
		await addPassage(db, passage('a'))
		await setWords(db, 'a', '  Ask about this  ', 7)
		expect((await listPassages(db))[0]).toMatchObject({ note: 'Ask about this', changedAt: 7, text: 'Text of a' })
	})

	test('that stand alone go when they become empty; a passage stays without them', async () => {
		const db = await seeded()
		await addPassage(db, passage('a', { note: 'Words' }))
		await addPassage(db, own('b', 'Words'))
		for (const id of ['a', 'b']) await setWords(db, id, ' ', 7)
		expect(ids(await listPassages(db))).toEqual(['a'])
	})

	test('are refused with a sentence when they are too many, or when what they belong to is gone', async () => {
		const db = await seeded()
		await addPassage(db, own('a', 'Words'))
		await expect(setWords(db, 'a', 'x'.repeat(4001), 7)).rejects.toThrow('at most 4000 letters')
		await expect(setWords(db, 'none', 'x', 7)).rejects.toThrow('no longer kept')
		expect((await listPassages(db))[0]).toMatchObject({ note: 'Words' })
	})
})

describe('what is deleted', () => {
	test('comes back as it was', async () => {
		const db = await seeded()
		await addPassage(db, passage('a', { note: 'Words', service: 's3' }))
		await removePassage(db, 'a', 5)
		expect(await listPassages(db)).toEqual([])
		expect(await passagesAbout(db, 's3')).toEqual([])
		await restorePassage(db, 'a', 6)
		expect(await listPassages(db)).toEqual([passage('a', { note: 'Words', service: 's3', changedAt: 6 })])
	})

	test('leaves only its id after a day', async () => {
		const db = await seeded()
		await addPassage(db, passage('a'))
		await addPassage(db, passage('b'))
		await removePassage(db, 'a', 5)
		await removePassage(db, 'b', 6 + day)
		expect(await db.passages.get('a')).toEqual({ kind: 'own', id: 'a', at: 1, changedAt: 5, note: '', goneAt: 5 })
		expect(await db.passages.get('b')).toMatchObject({ text: 'Text of b' })
	})
})

test('the search finds text, own words, the title of the page and what it is about, as one types', () => {
	const rows = [
		passage('text', { text: 'A queue in front of a model' }),
		passage('note', { note: 'Prüfungsfrage zur Warteschlange' }),
		passage('title', { title: 'Deploy a multi-model endpoint' }),
		passage('about', { service: 's3' }),
	]
	const index = makePassageIndex(rows, [service('s3', { name: 'Amazon Simple Storage Service', short: ['Amazon S3'] })])
	expect(searchPassages(index, 'queu front')).toEqual(['text'])
	expect(searchPassages(index, 'warteschl')).toEqual(['note'])
	expect(searchPassages(index, 'multi-mod')).toEqual(['title'])
	expect(searchPassages(index, 'amazon s3')).toEqual(['about'])
	expect(searchPassages(index, '  ')).toEqual([])
})
