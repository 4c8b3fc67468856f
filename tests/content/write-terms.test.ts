import { expect, test } from 'vitest'
import { writeTerms } from '../../content/write-terms.ts'
import { matcher } from '../study/finder/catalogue.ts'

const { terms } = matcher

test('a page gets the names as they were compiled', async () => {
	const module = await import(`data:text/javascript,${encodeURIComponent(writeTerms(terms))}`)
	expect(module.terms).toEqual(terms)
})

test('a word that the table could not hold fails the build, by its name', () => {
	expect(() => writeTerms({ ...terms, words: [['before', 'first, then']] })).toThrow('"first, then" cannot stand in the table')
})

test('an entry that nothing would find fails the build', () => {
	expect(() => writeTerms({ ...terms, texts: [[], ...terms.texts.slice(1)] })).toThrow('An empty list')
})
