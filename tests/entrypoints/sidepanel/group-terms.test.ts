import { expect, test } from 'vitest'
import { groupTerms } from '../../../entrypoints/sidepanel/page/group-terms.ts'
import { exam, note, service } from '../../study/samples.ts'

const terms = ['lex', 'glue', 'kendra', 'polly', 'athena'].map((id, place) => ({ id, name: id, count: place }))
const known = {
	notes: [note('glue', { objectives: ['AIF-C01/2.1'] }), note('kendra', { objectives: ['AIF-C01/1.1', 'AIF-C01/2.1'] })],
	services: [service('lex'), service('glue'), service('kendra'), service('polly', { exams: {} }), service('athena')],
	weights: new Map([
		['glue', 3],
		['kendra', 9],
	]),
}

test('the heaviest names of the exam come first, then the most frequent; what it does not name stands apart', () => {
	const { own, other } = groupTerms(terms, exam(), known)
	expect(own.map(({ id, weight }) => [id, weight])).toEqual([
		['kendra', 9],
		['glue', 3],
		['athena', 0],
		['lex', 0],
	])
	expect(other.map(({ id }) => id)).toEqual(['polly'])
})

test('without an exam all names stand together, the most frequent first', () => {
	const { own, other } = groupTerms(terms, null, { ...known, weights: new Map() })
	expect(own.map(({ id }) => id)).toEqual(['athena', 'polly', 'kendra', 'glue', 'lex'])
	expect(other).toEqual([])
})
