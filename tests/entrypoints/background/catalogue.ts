import type { Catalogue } from '../../../entrypoints/background/find-entry.ts'
import { makeNoteIndex } from '../../../store/search.ts'
import { note, service } from '../../study/samples.ts'

const services = [
	service('firehose', { name: 'Amazon Data Firehose', formerly: [{ name: 'Amazon Kinesis Data Firehose', until: '2024-02', short: ['KDF'] }] }),
	service('kinesis-streams', { name: 'Amazon Kinesis Data Streams', short: ['KDS'] }),
	service('comprehend', { name: 'Amazon Comprehend', ambiguous: [{ form: 'Comprehend', when: [{ inSentence: true }] }] }),
	service('comprehend-medical', { name: 'Amazon Comprehend Medical' }),
	service('foundation-model', { name: 'foundation model', short: ['FM'] }),
	service('s3', { name: 'Amazon S3', short: ['Amazon Simple Storage Service'] }),
	service('endpoints', { name: 'SageMaker multi-model endpoints' }),
	service('forecast', { name: 'Amazon Forecast', status: 'closed', statusDate: '2024-07-29' }),
	service('vpc', { name: 'Amazon VPC', category: 'Networking' }),
]

const notes = [
	note('firehose', { summary: 'Delivers streams & <loads> them.' }),
	note('kinesis-streams', { summary: 'Keeps streams in order.' }),
	note('comprehend', { summary: 'Reads text.' }),
	note('comprehend-medical', { summary: 'Reads the text of physicians.' }),
	note('foundation-model', { summary: 'A large model.' }),
	note('endpoints'),
	note('forecast', { summary: 'Predicts demand.' }),
	note('s3', { summary: 'Objects in buckets, `prefix` and all.' }),
]

/** A small catalogue: every entry but Amazon VPC has a note. */
export const catalogue: Catalogue = { services, index: makeNoteIndex(notes, services) }
export const readCatalogue = async () => catalogue
