import { describe, expect, test } from 'vitest'
import { makeLibraryIndex, searchLibrary } from '../../store/library-search.ts'
import { pair } from '../content/material.ts'
import { algorithm, faq } from '../study/library-samples.ts'
import { note, service } from '../study/samples.ts'

const url = 'https://docs.aws.amazon.com/guide'
const index = makeLibraryIndex({
	services: [
		service('firehose', { name: 'Amazon Data Firehose', formerly: [{ name: 'Amazon Kinesis Data Firehose', until: '2024-02-09' }] }),
		service('k-means', { name: 'K-means', kind: 'algorithm' }),
		service('drift', { name: 'Drift', kind: 'concept', silent: true }),
		service('deeplens', { name: 'AWS DeepLens', status: 'ended', statusDate: '2024-01-31', statusNote: 'The camera is no longer served.' }),
	],
	notes: [note('firehose'), note('k-means'), note('drift', { summary: 'The world changes after training.' })],
	pairs: [pair('k-means', 'firehose')],
	algorithms: [algorithm('k-means', { name: 'K-means', tasks: [{ task: 'clustering' }], hyperparameters: [{ name: 'feature_dim', what: 'Columns.' }] })],
	passages: [
		{ kind: 'own', id: 'p1', at: 1, changedAt: 1, service: 'drift', note: 'Ask whether the labels moved.' },
		{ kind: 'passage', id: 'p2', at: 1, changedAt: 1, note: '', url, link: url, title: 'Buffering', text: 'Buffers up to 900 seconds.', service: 'firehose' },
	],
	faq: [faq('valid', 'How long is a certification valid?')],
})
const found = (text: string) => searchLibrary(index, text).map(({ kind, id }) => `${kind} ${id}`)

describe('searching the library', () => {
	test('looks through notes, concepts, pairs, algorithms and questions', () => {
		expect(found('drift')).toEqual(['note drift', 'passage p1'])
		expect(found('world changes')).toEqual(['note drift'])
		expect(found('k-means')).toEqual(expect.arrayContaining(['note k-means', 'pair k-means--firehose', 'algorithm k-means']))
		expect(found('feature_dim')).toEqual(['algorithm k-means'])
		expect(found('clustering')).toEqual(['algorithm k-means'])
		expect(found('certification valid')).toEqual(['faq valid'])
		expect(found('three years')).toEqual(['faq valid'])
	})

	test('finds the entry of today by its old name and says so', () => {
		expect(searchLibrary(index, 'kinesis')[0]).toMatchObject({ id: 'firehose', formerly: { name: 'Amazon Kinesis Data Firehose', until: '2024-02-09' } })
	})

	test('finds what has no note, and says that it has ended', () => {
		expect(searchLibrary(index, 'deeplens')).toEqual([
			{
				kind: 'note',
				id: 'deeplens',
				name: 'AWS DeepLens',
				category: 'Machine learning',
				summary: 'The camera is no longer served.',
				status: 'ended',
				statusDate: '2024-01-31',
			},
		])
	})

	test('finds what the learner keeps, by own words, by the words of the page, and by what it is about', () => {
		expect(searchLibrary(index, 'labels moved')).toMatchObject([
			{ kind: 'passage', id: 'p1', name: 'Your words on Drift', summary: 'Ask whether the labels moved.' },
		])
		expect(searchLibrary(index, '900 seconds')).toMatchObject([{ kind: 'passage', id: 'p2', name: 'Buffering', category: 'You keep, on Amazon Data Firehose' }])
		expect(found('firehose')).toContain('passage p2')
	})

	test('finds nothing when nothing is typed', () => expect(found('  ')).toEqual([]))
})
