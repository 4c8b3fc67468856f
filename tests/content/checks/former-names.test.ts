import { describe, expect, test } from 'vitest'
import { checkFormerNames } from '../../../content/pack/checks/former-names.ts'
import { note, question, service } from '../../study/samples.ts'
import { material } from '../material.ts'

const services = [
	service('firehose', { name: 'Amazon Data Firehose', formerly: [{ name: 'Amazon Kinesis Data Firehose', until: '2024-02-09' }] }),
	service('quick-sight', { name: 'Amazon Quick Sight', short: ['QuickSight'], formerly: [{ name: 'Amazon QuickSight', until: '2025-10-09' }] }),
	service('agents', { name: 'Amazon Bedrock Agents Classic', formerly: [{ name: 'Amazon Bedrock Agents', until: '2026-06-30' }] }),
	service('glacier', { name: 'Amazon S3 Glacier', formerly: [{ name: 'Amazon Glacier', until: '2018' }] }),
	service('sagemaker-ai', { name: 'Amazon SageMaker AI', formerly: [{ name: 'Amazon SageMaker', until: '2024-12-03' }] }),
	service('chat', { name: 'Amazon Q Developer in chat applications', formerly: [{ name: 'AWS Chatbot', until: '2025-02-19' }] }),
]
const told = (text: string) => checkFormerNames(material({ services, notes: [note('firehose', { traps: [text] })], questions: [] })).length > 0

describe('an outdated name', () => {
	test.each([
		'Use Amazon Kinesis Data Firehose to deliver.',
		'Kinesis Data Firehose delivers to S3.',
		'Dashboards are made in QuickSight.',
		'Dashboards are made in Amazon QuickSight.',
		'Data Firehose was renamed. Kinesis Data Firehose delivers.',
	])('is told in: %s', (text) => expect(told(text)).toBe(true))

	test.each([
		'Amazon Data Firehose (Amazon Kinesis Data Firehose) delivers.',
		'It was called Kinesis Data Firehose before.',
		'Formerly Amazon QuickSight, it makes dashboards.',
		'Exam guides still write QuickSight.',
		'Dashboards are made in Quick Sight.',
		'Amazon Bedrock Agents Classic is closed; Amazon Bedrock Agents, its beginning, may stand for it.',
		'Amazon S3 Glacier keeps archives; S3 Glacier Deep Archive is cheaper.',
		'Amazon SageMaker AI trains models.',
		'A chatbot answers. Chatbot answers are filtered.',
	])('is not seen in: %s', (text) => expect(told(text)).toBe(false))

	test('is told wherever learners read, with its file', () => {
		const stem = 'A team lands records with Kinesis Data Firehose.'
		const [fault] = checkFormerNames(material({ services, notes: [], questions: [question('q/one', { stem })] }))
		expect(fault).toEqual({ file: 'questions/q/one.yaml', rule: expect.stringContaining('"Kinesis Data Firehose" is now Amazon Data Firehose') })
	})

	test('in the title of a source is somebody else’s', () => {
		const sources = [{ title: 'Amazon Kinesis Data Firehose', url: 'https://docs.aws.amazon.com/firehose' }]
		expect(checkFormerNames(material({ services, notes: [note('firehose', { sources })] }))).toEqual([])
	})
})
