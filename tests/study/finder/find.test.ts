import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../../study/finder/find.ts'
import { lineGround } from '../../../study/finder/ground.ts'
import { startPageFacts } from '../../../study/finder/page-facts.ts'
import { find, matcher } from './catalogue.ts'

describe('names that need no rule', () => {
	test.each([
		['The longest name wins', 'Open the AWS Glue Data Catalog.', ['aws-glue-data-catalog: AWS Glue Data Catalog']],
		['A prefix of the family belongs to the name', 'Amazon SageMaker AI Debugger helps.', ['sagemaker-debugger: Amazon SageMaker AI Debugger']],
		['A name inside a longer word is none', 'S3Files, myS3 and AmazonS3', []],
		['Plurals belong to the name', 'Run batch transforms', ['sagemaker-batch-transform: batch transforms']],
		['Also when the name is one word', 'RAGs and S3s', ['retrieval-augmented-generation: RAGs', 'amazon-s3: S3s']],
		['A possessive does not', "Amazon S3's buckets", ['amazon-s3: Amazon S3']],
		['Small letters match a capital at a word’s start', 'Batch Transform', ['sagemaker-batch-transform: Batch Transform']],
		['Capitals match capitals only', 'amazon s3 and rag', []],
		[
			'A space matches line breaks and U+00A0',
			'Amazon\u00a0S3 and Amazon  \n\tS3'.replace('\n', '\r'),
			['amazon-s3: Amazon\u00a0S3', 'amazon-s3: Amazon  \r\tS3'],
		],
		['A hyphen matches a hyphen or a space', 'Retrieval Augmented Generation', ['retrieval-augmented-generation: Retrieval Augmented Generation']],
		['A name does not run across blocks', 'Amazon\nS3', ['amazon-s3: S3']],
		['Japanese needs no spaces', 'モデルをAmazon S3に保存', ['amazon-s3: Amazon S3']],
		['Names of strangers stay dark', 'Use S3 Image Builder', []],
		['A name at the very end is found', 'in S3', ['amazon-s3: S3']],
		['File names, addresses and qualified identifiers are none', 'S3.Client s3://S3/x https://x.org/S3/a arn:aws:S3:x "AWS/S3/Image"', []],
		['A slash between two names is', 'S3/RAG', ['amazon-s3: S3', 'retrieval-augmented-generation: RAG']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected)
	})
})

describe('ambiguous forms', () => {
	test.each([
		['count when the name was given before', 'AWS Glue is here. You run Glue jobs.', ['aws-glue: AWS Glue', 'aws-glue: Glue']],
		['but not when it comes only later', 'You run Glue jobs. AWS Glue is here.', ['aws-glue: AWS Glue']],
		['and not at the start of a sentence, whose capital proves nothing', 'AWS Glue is here. Glue them.', ['aws-glue: AWS Glue']],
		['count beside the words of their rule', 'a Lambda function', ['aws-lambda: Lambda']],
		['but not beside the words it excludes', 'AWS Lambda: write a Lambda expression', ['aws-lambda: AWS Lambda']],
		['stay dark without evidence', 'We glue it. The Debugger of your editor. A training job elsewhere.', []],
		['count near their neighbour', 'SageMaker runs a training job', ['amazon-sagemaker-ai: SageMaker', 'sagemaker-training-jobs: training job']],
	])('%s', (_, text, expected) => {
		expect(find(text)).toEqual(expected)
	})

	test('count in the guide that owns them, told by the address, in every language, or by the title', () => {
		expect(find('Glue jobs', 'https://docs.aws.amazon.com/glue/latest/dg/x.html')).toEqual(['aws-glue: Glue'])
		expect(find('Glue jobs', 'https://docs.aws.amazon.com/ja_jp/glue/latest/dg/x.html')).toEqual(['aws-glue: Glue'])
		expect(find('Glue jobs', 'https://docs.aws.amazon.com/x/latest/dg/y.html', 'Jobs - AWS Glue')).toEqual(['aws-glue: Glue'])
		expect(find('Glue jobs', 'https://docs.aws.amazon.com/x/latest/dg/y.html', 'Jobs')).toEqual([])
	})

	test('count beside Japanese, Chinese and Korean letters, where a capital is the name’s own', () => {
		const lambda = ['aws-lambda: AWS Lambda', 'aws-lambda: Lambda']
		expect(find('AWS Lambda。Lambda 関数')).toEqual(lambda)
		expect(find('AWS Lambda。使用Lambda。')).toEqual(lambda)
		expect(find('AWS Lambda. Lambda를')).toEqual(lambda)
		expect(find('AWS Lambda. Lambda\n関数')).toEqual(['aws-lambda: AWS Lambda'])
	})

	test('count when the title names them', () => {
		expect(find('Debugger', undefined, 'About SageMaker Debugger')).toEqual(['sagemaker-debugger: Debugger'])
	})

	test('count when the title of a page in their guide is nothing but the name', () => {
		const sagemaker = 'https://docs.aws.amazon.com/sagemaker/latest/dg/x.html'
		expect(find('Debugger', sagemaker, 'Debugger - Amazon SageMaker AI')).toEqual(['sagemaker-debugger: Debugger'])
		expect(find('Debugger', sagemaker, 'Debugger rules - Amazon SageMaker AI')).toEqual([])
		expect(find('Debugger', undefined, 'Debugger - Your editor')).toEqual([])
	})
})

const piece = fc.constantFrom(
	'Amazon',
	'S3',
	'AWS',
	'Glue',
	'Data',
	'Catalog',
	'SageMaker',
	'AI',
	'batch',
	'transform',
	'RAG',
	'the',
	'k-means',
	',',
	'.',
	'モデル',
)
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\u00a0', ''))).map((pairs) => pairs.flat().join(''))

describe('whatever the text', () => {
	const matchesIn = (value: string) => findNames(value, lineGround(value), matcher, startPageFacts(matcher, 'https://docs.aws.amazon.com/a/b/c', ''))

	test('matches lie in the text in order, do not overlap and never cross a block', () => {
		fc.assert(
			fc.property(text, (value) => {
				let last = 0
				for (const { start, end, term } of matchesIn(value)) {
					expect(start).toBeGreaterThanOrEqual(last)
					expect(end).toBeGreaterThan(start)
					expect(end).toBeLessThanOrEqual(value.length)
					expect(value.slice(start, end)).not.toContain('\n')
					expect(matcher.terms.ids[term]).toBeDefined()
					last = end
				}
			}),
		)
	})

	test('a block of other words before it moves what is found and changes nothing else', () => {
		fc.assert(
			fc.property(text, (value) => {
				const before = 'nothing to see here\n'
				const moved = matchesIn(before + value).map((match) => ({ ...match, start: match.start - before.length, end: match.end - before.length }))
				expect(moved).toEqual(matchesIn(value))
			}),
		)
	})

	test('a name that needs no rule is found wherever it stands alone', () => {
		fc.assert(
			fc.property(text, (value) => {
				expect(matchesIn(`${value}\nAmazon S3`).at(-1)?.end).toBe(value.length + 10)
			}),
		)
	})
})
