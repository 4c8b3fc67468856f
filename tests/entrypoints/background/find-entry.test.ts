import { describe, expect, test } from 'vitest'
import { findEntry } from '../../../entrypoints/background/find-entry.ts'
import { catalogue } from './catalogue.ts'

const found = (words: string) => findEntry(words, catalogue)?.id

describe('looking up selected words', () => {
	test.each([
		['a name', 'Amazon Comprehend', 'comprehend'],
		['a name without its maker', 'S3', 's3'],
		['a name under the other maker', 'AWS S3', 's3'],
		['a name in other letters, with blanks and a full stop', '  amazon  comprehend. ', 'comprehend'],
		['a short form', 'KDS', 'kinesis-streams'],
		['a former name', 'Kinesis Data Firehose', 'firehose'],
		['a former short form', 'KDF', 'firehose'],
		['a plural', 'Foundation Models', 'foundation-model'],
		['a short form in the plural', 'FMs', 'foundation-model'],
		['a possessive', 'Amazon Comprehend’s', 'comprehend'],
		['an ambiguous form, which a learner who selects it means', 'Comprehend', 'comprehend'],
		['an entry without a note', 'Amazon VPC', 'vpc'],
		['words of one name only', 'firehose', 'firehose'],
		['a slip of the fingers in one name only', 'firehsoe', 'firehose'],
	])('finds %s', (_, words, id) => expect(found(words)).toBe(id))

	test.each([
		['words of several names', 'Data'],
		['an ordinary word of a long name', 'endpoints'],
		['words of no name', 'physicians'],
		['a sentence', 'Amazon Comprehend reads text and Amazon S3 keeps it'],
		['nothing', '  '],
		['signs only', '…'],
		['only the maker', 'AWS'],
	])('leaves %s to the search', (_, words) => expect(found(words)).toBeUndefined())
})
