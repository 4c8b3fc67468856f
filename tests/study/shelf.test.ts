import { expect, test } from 'vitest'
import { shelfOf } from '../../study/shelf.ts'
import { note, service } from './samples.ts'

const services = [
	service('lex', { name: 'Amazon Lex', exams: { 'AIF-C01': 'in-scope' } }),
	service('drift', { name: 'Drift', kind: 'concept', category: 'Concepts', exams: { 'MLS-C01': 'named' } }),
	service('forecast', { name: 'Amazon Forecast', status: 'closed', statusDate: '2024-07-29', exams: {} }),
	service('unwritten'),
]
const notes = [note('lex'), note('drift'), note('forecast')]
const ids = (wanted: Partial<{ kind: string; category: string; exam: string }>) =>
	shelfOf(services, notes, { kind: '', category: '', exam: '', ...wanted }).map(({ id }) => id)

test('the shelf holds every entry that has a note', () => expect(ids({})).toEqual(['lex', 'drift', 'forecast']))

test('it is narrowed by kind, category and exam', () => {
	expect(ids({ kind: 'concept' })).toEqual(['drift'])
	expect(ids({ category: 'Concepts' })).toEqual(['drift'])
	expect(ids({ exam: 'AIF-C01' })).toEqual(['lex'])
	expect(ids({ kind: 'concept', exam: 'AIF-C01' })).toEqual([])
})

test('it says what can no longer be used', () => {
	expect(shelfOf(services, notes, { kind: '', category: '', exam: '' }).map(({ status }) => status)).toEqual([undefined, undefined, 'closed'])
})
