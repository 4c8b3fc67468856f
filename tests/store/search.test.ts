import { describe, expect, test } from 'vitest'
import { makeNoteIndex, searchNotes } from '../../store/search.ts'
import { note, service } from '../study/samples.ts'

const services = [
	service('quick-suite', { name: 'Amazon Quick Suite', formerly: [{ name: 'Amazon QuickSight', until: '2025-10' }] }),
	service('firehose', { name: 'Amazon Data Firehose', formerly: [{ name: 'Amazon Kinesis Data Firehose', until: '2024-02', short: ['KDF'] }] }),
	service('k-means', { name: 'K-means', kind: 'algorithm', short: ['kmeans'] }),
	service('flink', { name: 'Amazon Managed Service for Apache Flink' }),
	service('comprehend', { name: 'Amazon Comprehend' }),
]
const notes = [
	note('quick-suite', { summary: 'Dashboards.' }),
	note('firehose', { summary: 'Delivers streams.', cues: [{ says: 'near real time, no code', think: 'delivery stream' }] }),
	note('k-means', {
		traps: ['Needs the number of clusters.'],
		body: [{ kind: 'list', ordered: false, items: [[{ kind: 'strong', children: [{ kind: 'text', text: 'elbow' }] }]] }],
	}),
	note('comprehend', { summary: 'Reads text; it is not Firehose.', cues: [{ says: 'Flink', think: 'Flink' }], traps: ['Flink'] }),
	note('flink', { summary: 'Computes on streams.', cues: [{ says: 'windows', think: 'streams' }], traps: ['Stores nothing.'], body: [] }),
	note('nameless'),
]
const index = makeNoteIndex(notes, services)
const found = (text: string) => searchNotes(index, text).map((hit) => hit.id)

describe('searching the notes', () => {
	test.each([
		['the beginning of a name', 'compre', 'comprehend'],
		['a former name', 'quicksight', 'quick-suite'],
		['a former short form', 'kdf', 'firehose'],
		['a short form', 'kmeans', 'k-means'],
		['a name with a hyphen', 'k-means', 'k-means'],
		['a slip of the fingers', 'comprehand', 'comprehend'],
		['words of a cue', 'near real time', 'firehose'],
		['a word of a trap', 'clusters', 'k-means'],
		['a word deep in the body', 'elbow', 'k-means'],
	])('finds by %s', (_, typed, id) => expect(found(typed)[0]).toBe(id))

	test('puts the name before a mention', () => {
		expect(found('firehose')).toEqual(['firehose', 'comprehend'])
		expect(found('flink')).toEqual(['flink', 'comprehend'])
	})

	test('puts what the words name before its parts, which have them in a longer name and more often', () => {
		const parts = ['flows', 'agents'].map((part) => service(part, { name: `Bedrock ${part}`, short: [`Bedrock ${part}s`, `Bedrock's ${part}`] }))
		const bedrock = service('bedrock', { name: 'Amazon Bedrock' })
		const all = makeNoteIndex([note('flows', { summary: 'Bedrock.' }), note('agents', { summary: 'Bedrock.' }), note('bedrock')], [...parts, bedrock])
		expect(searchNotes(all, ' Bedrock ').map(({ id }) => id)).toEqual(['bedrock', 'flows', 'agents'])
	})

	test('needs every word typed', () => expect(found('firehose dashboards')).toEqual([]))

	test('shows every note by name when nothing is typed', () => expect(found('  ')).toEqual(['comprehend', 'firehose', 'flink', 'quick-suite', 'k-means']))

	test('gives what a list of results shows', () => {
		const formerly = { name: 'Amazon QuickSight', until: '2025-10' }
		const hit = { id: 'quick-suite', name: 'Amazon Quick Suite', category: 'Machine learning', summary: 'Dashboards.' }
		expect(searchNotes(index, 'quicksight')).toEqual([{ ...hit, formerly }])
		expect(searchNotes(index, 'quick suite')).toEqual([hit])
	})

	test('says which former name was found, until when', () => {
		expect(searchNotes(index, 'kinesis data f')[0]?.formerly).toEqual({ name: 'Amazon Kinesis Data Firehose', until: '2024-02' })
		expect(searchNotes(index, 'data firehose')[0]?.formerly).toBeUndefined()
	})

	test('says that a thing can no longer be used, and since when', () => {
		const closed = makeNoteIndex([note('forecast')], [service('forecast', { name: 'Amazon Forecast', status: 'closed', statusDate: '2024-07-29' })])
		expect(searchNotes(closed, 'forecast')[0]).toMatchObject({ status: 'closed', statusDate: '2024-07-29' })
		expect(searchNotes(index, 'comprehend')[0]).not.toHaveProperty('status')
	})

	test('leaves out a note whose entry is missing', () => expect(found('nameless')).toEqual([]))
})
