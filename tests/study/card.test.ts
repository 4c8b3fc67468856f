import { describe, expect, test } from 'vitest'
import { cardOf } from '../../study/card.ts'
import { exam, note, service } from './samples.ts'

const kendra = service('kendra', {
	status: 'closed',
	statusDate: '2026-06-30',
	statusNote: 'Closed to new customers.',
	replacedBy: ['bedrock', 'your own search'],
	formerly: [{ name: 'Old Kendra', until: '2020', short: ['OK'] }],
	exams: { 'AIF-C01': 'named', 'MLS-C01': 'in-scope' },
})

describe('a card', () => {
	test('says what became of the entry, with names to read', () => {
		const card = cardOf({ service: kendra, note: undefined, others: [service('bedrock')], exam: undefined })
		expect(card).toMatchObject({
			status: 'closed',
			statusDate: '2026-06-30',
			replacedBy: ['Amazon bedrock', 'your own search'],
			formerly: [{ name: 'Old Kendra', until: '2020' }],
		})
		expect(card.exam).toBeNull()
		expect(card.note).toBeUndefined()
		expect(card.otherExams).toEqual(['AIF-C01', 'MLS-C01'])
	})

	test('shows the exam’s view: scope, the tasks served with their weight, the other exams', () => {
		const card = cardOf({ service: kendra, note: note('kendra', { objectives: ['AIF-C01/2.1', 'AIF-C01/1.2', 'MLS-C01/1.1'] }), others: [], exam: exam() })
		expect(card.exam).toEqual({
			code: 'AIF-C01',
			shortName: 'Short AIF-C01',
			scope: 'named',
			tasks: [
				{ id: 'AIF-C01/1.2', title: 'Task AIF-C01/1.2', weight: 60 },
				{ id: 'AIF-C01/2.1', title: 'Task AIF-C01/2.1', weight: 30 },
			],
		})
		expect(card.otherExams).toEqual(['MLS-C01'])
	})

	test('says so when the entry is outside the exam', () => {
		expect(cardOf({ service: kendra, note: undefined, others: [], exam: exam('DEA-C01') }).exam).toMatchObject({ scope: 'outside', tasks: [] })
	})

	test('leaves out what it is confused with when that does not exist', () => {
		const card = cardOf({ service: kendra, note: note('kendra', { confusedWith: ['lex', 'gone'] }), others: [service('lex')], exam: undefined })
		expect(card.confusedWith).toEqual([{ id: 'lex', name: 'Amazon lex' }])
	})
})
