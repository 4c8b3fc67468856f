import type { ShippedLibrary } from '../../study/library.ts'
import type { Algorithm } from '../../study/schema/algorithm.ts'
import type { Faq } from '../../study/schema/faq.ts'

const sources = [{ title: 'Guide', url: 'https://docs.aws.amazon.com/guide' }]
const checked = '2026-11-20'

export function algorithm(id: string, more: Partial<Algorithm> = {}): Algorithm {
	return {
		id,
		name: id,
		kind: 'built-in',
		how: `How ${id} works.`,
		tasks: [{ task: 'classification' }],
		data: ['tabular'],
		labels: 'needed',
		suits: [],
		fails: [],
		inputs: ['CSV'],
		instances: { trains: 'CPU' },
		hyperparameters: [],
		metrics: [{ name: 'AUC' }],
		tradeoffs: ['Fast but coarse.'],
		services: [],
		exams: ['AIF-C01'],
		objectives: ['AIF-C01/1.1'],
		sources,
		checked,
		...more,
	}
}

export function faq(id: string, question: string, more: Partial<Faq> = {}): Faq {
	return {
		id,
		question,
		topics: ['renewal'],
		exams: [],
		sources,
		checked,
		body: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Three years.' }] }],
		...more,
	}
}

export function shippedLibrary(more: Partial<ShippedLibrary> = {}): ShippedLibrary {
	const article = { title: 'A path', publisher: 'Somebody', date: '2026-05' }
	const shared = { article, sources, checked }
	return {
		hash: 'one',
		algorithms: [algorithm('xgboost')],
		faq: [faq('valid', 'How long is it valid?')],
		resources: [
			{
				id: 'guide',
				title: 'Exam guide',
				url: 'https://docs.aws.amazon.com/guide',
				kind: 'exam-guide',
				by: 'AWS',
				what: 'Tasks.',
				cost: 'free',
				exams: ['AIF-C01'],
				objectives: [],
				checked,
			},
		],
		path: {
			...shared,
			levels: [{ id: 'one', title: 'One', optional: false, what: 'First.', audience: ['All'], exams: ['AIF-C01'], weeks: [], before: [], sources, checked }],
			steps: [],
			renewals: [],
			renewalRules: [],
			routes: [],
			corrections: [],
			neighbours: [],
		},
		careers: { ...shared, caveat: 'No source.', roles: [{ id: 'engineer', title: 'Engineer', does: 'Builds.', exams: ['AIF-C01'], services: [], beyond: [] }] },
		...more,
	}
}
