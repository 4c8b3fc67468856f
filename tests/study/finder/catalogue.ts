import { compileTerms } from '../../../study/finder/compile.ts'
import { findNames } from '../../../study/finder/find.ts'
import { lineGround } from '../../../study/finder/ground.ts'
import { makeMatcher } from '../../../study/finder/matcher.ts'
import { startPageFacts } from '../../../study/finder/page-facts.ts'
import type { Service } from '../../../study/schema/service.ts'

/** A small catalogue with one entry of each habit; the real one may change without these tests. */
export const services: Service[] = [
	entry('amazon-s3', 'Amazon S3', { short: ['S3', 'Amazon Simple Storage Service'], family: 'amazon' }),
	entry('aws-glue', 'AWS Glue', { family: 'aws', guides: ['glue'], ambiguous: [{ form: 'Glue', when: [{ guide: true }, { named: true, inSentence: true }] }] }),
	entry('aws-glue-data-catalog', 'AWS Glue Data Catalog', { family: 'aws', short: ['Glue Data Catalog'] }),
	entry('amazon-sagemaker-ai', 'Amazon SageMaker AI', { family: 'amazon', short: ['SageMaker AI', 'SageMaker'], guides: ['sagemaker'] }),
	entry('sagemaker-debugger', 'SageMaker Debugger', { family: 'sagemaker', guides: ['sagemaker'], ambiguous: [{ form: 'Debugger', when: [{ named: true }] }] }),
	entry('sagemaker-batch-transform', 'SageMaker batch transform', { family: 'sagemaker', short: ['batch transform'] }),
	entry('sagemaker-training-jobs', 'SageMaker training jobs', {
		family: 'sagemaker',
		ambiguous: [{ form: 'training job', when: [{ near: ['amazon-sagemaker-ai'] }] }],
	}),
	entry('aws-lambda', 'AWS Lambda', {
		family: 'aws',
		ambiguous: [{ form: 'Lambda', when: [{ after: ['function'] }, { named: true, inSentence: true, notAfter: ['expression*'] }] }],
	}),
	entry('retrieval-augmented-generation', 'Retrieval-Augmented Generation', { short: ['RAG'] }),
	entry('k-means', 'K-means', { short: ['k-means'] }),
]

function entry(id: string, name: string, more: Partial<Service>): Service {
	return {
		id,
		name,
		kind: 'service',
		category: 'Test',
		relevance: 'core',
		short: [],
		formerly: [],
		status: 'active',
		docs: 'https://docs.aws.amazon.com/',
		exams: {},
		checked: '2026-11-23',
		...more,
	}
}

export const matcher = makeMatcher(
	compileTerms(services, {
		families: { amazon: ['Amazon'], aws: ['AWS'], sagemaker: ['SageMaker', 'SageMaker AI', 'Amazon SageMaker', 'Amazon SageMaker AI'] },
		strangers: ['S3 Image Builder'],
	}),
)

/** What is found in a text whose blocks are lines, as `id: words`. */
export function find(text: string, url = 'https://docs.aws.amazon.com/general/latest/gr/x.html', title = ''): string[] {
	const page = startPageFacts(matcher, url, title)
	return findNames(text, lineGround(text), matcher, page).map(({ start, end, term }) => `${matcher.terms.ids[term]}: ${text.slice(start, end)}`)
}
