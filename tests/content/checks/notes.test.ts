import { describe, expect, test } from 'vitest'
import { checkInScopeNotes } from '../../../content/pack/checks/in-scope-notes.ts'
import { checkAlikeNotes, checkAlikeStems } from '../../../content/pack/checks/near-duplicates.ts'
import { checkNotesPerTask } from '../../../content/pack/checks/notes-per-task.ts'
import { checkPairLinks } from '../../../content/pack/checks/pair-links.ts'
import { checkSaidOnce } from '../../../content/pack/checks/said-once.ts'
import { checkSourceHosts } from '../../../content/pack/checks/source-hosts.ts'
import { exam, note, question, service } from '../../study/samples.ts'
import { material, pair } from '../material.ts'

const rules = (faults: { rule: string }[]) => faults.map(({ rule }) => rule)

describe('a service in scope of an exam', () => {
	test('has a note', () => expect(checkInScopeNotes(material())).toEqual([]))

	test('without one is told with its exams', () => {
		const services = [service('lex', { exams: { 'AIF-C01': 'in-scope', 'MLS-C01': 'named' } })]
		expect(checkInScopeNotes(material({ services }))).toEqual([{ file: 'notes/lex.md', rule: 'is missing: lex is in scope of AIF-C01' }])
	})

	test('need not have one when it is only named', () => {
		expect(checkInScopeNotes(material({ services: [service('lex', { exams: { 'AIF-C01': 'named' } })] }))).toEqual([])
	})
})

describe('a task of an exam that is taught in full', () => {
	const three = ['a', 'b', 'c'].map((id) => note(id, { objectives: ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/2.1', 'AIF-C01/3.1'] }))

	test('has three notes', () => expect(checkNotesPerTask(material({ notes: three }))).toEqual([]))

	test('with fewer is told', () => {
		const [first, ...rest] = three
		const notes = [note('a', { ...first, objectives: ['AIF-C01/1.1', 'AIF-C01/1.2', 'AIF-C01/3.1'] }), ...rest]
		expect(rules(checkNotesPerTask(material({ notes })))).toEqual(['the task AIF-C01/2.1 has 2 notes; at least 3 are needed'])
	})

	test('of another exam is not asked for', () => expect(checkNotesPerTask(material({ exams: [exam('CLF-C02')], notes: [] }))).toEqual([]))
})

describe('a pair', () => {
	test('is linked from both notes', () => expect(checkPairLinks(material())).toEqual([]))

	test('that one note does not name is told', () => {
		const notes = [note('bedrock', { confusedWith: ['kendra'] }), note('kendra')]
		expect(checkPairLinks(material({ notes }))).toEqual([{ file: 'notes/kendra.md', rule: 'confusedWith does not name bedrock, its look-alike in a pair' }])
	})

	test('with a member that has no note is told', () => {
		expect(rules(checkPairLinks(material({ notes: [note('bedrock', { confusedWith: ['kendra'] })] })))).toEqual([
			'is missing: kendra is a member of a pair with bedrock',
		])
	})

	test('is named after its members', () => {
		expect(rules(checkPairLinks(material({ pairs: [{ ...pair('bedrock', 'kendra'), id: 'kendra--bedrock' }] })))).toEqual([
			'must be named bedrock--kendra.yaml',
		])
	})
})

describe('the summary of a closed service', () => {
	const forecast = service('forecast', { status: 'closed', statusDate: '2024-07-29' })
	const broken = (summary: string) => rules(checkSaidOnce(material({ services: [forecast], notes: [note('forecast', { summary })] })))

	test('says what it did', () => expect(broken('Forecast values over time. MLS-C01 still names it.')).toEqual([]))

	test.each([
		'Closed to new customers since 2024-07-29. Forecast values.',
		'It ended in October 2025.',
		'Legacy. Forecast values.',
		'Renamed: Prophet before.',
	])('that says again that it is closed is told: %s', (summary) => expect(broken(summary)).toEqual(['the summary says again what the lifecycle above it says']))
})

describe('a source', () => {
	const from = (url: string) => material({ notes: [note('bedrock', { sources: [{ title: 'Page', url }] })] })

	test.each(['https://docs.aws.amazon.com/x', 'https://github.com/aws/x', 'https://github.com/aws-samples/x', 'https://arxiv.org/abs/1'])('may be %s', (url) =>
		expect(checkSourceHosts(from(url))).toEqual([]),
	)

	test.each([
		'https://examdumps.example/x',
		'https://docs.aws.amazon.com.evil.example/x',
		'https://github.com/somebody/x',
		'https://github.com/awsome/x',
		'https://www.metaltoad.com/blog',
	])('may not be %s', (url) => expect(rules(checkSourceHosts(from(url)))).toEqual([`${url} is on a host that is not among the allowed ones`]))

	test('of an exam may be a report about its end', () => {
		const sources = [{ title: 'Report', url: 'https://www.metaltoad.com/blog' }]
		expect(checkSourceHosts(material({ exams: [exam('AIF-C01', { sources })] }))).toEqual([])
	})
})

describe('two texts that are nearly the same', () => {
	const long =
		'A parcel company in Oslo predicts delays from ten million scans a day and must answer within two seconds without managing servers; which inference option costs least at night?'

	test('are told when they are stems', () => {
		const questions = [question('q/one', { stem: long }), question('q/two', { stem: long.replace('Oslo', 'Rome').replace('ten', 'nine') })]
		expect(checkAlikeStems(material({ questions }))[0]).toMatchObject({ file: 'questions/q/one.yaml', rule: expect.stringContaining('questions/q/two.yaml') })
	})

	test('are not told when one is retired or they only share a subject', () => {
		const other = 'A bank in Lima must answer within two seconds when a card is used abroad; which inference option keeps a model warm all day?'
		expect(checkAlikeStems(material({ questions: [question('q/one', { stem: long }), question('q/two', { stem: long, retired: '2026-11-20' })] }))).toEqual([])
		expect(checkAlikeStems(material({ questions: [question('q/one', { stem: long }), question('q/two', { stem: other })] }))).toEqual([])
	})

	test('are told when they are notes', () => {
		const body = [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: long }] }]
		expect(checkAlikeNotes(material({ notes: [note('bedrock', { body }), note('kendra', { body })] }))).toHaveLength(1)
		expect(checkAlikeNotes(material())).toEqual([])
	})
})
