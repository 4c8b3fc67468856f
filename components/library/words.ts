import type { Algorithm, DataKind, Task, Wish } from '../../study/schema/algorithm.ts'
import type { FaqTopic } from '../../study/schema/faq.ts'
import type { Step } from '../../study/schema/path.ts'
import type { Resource, ResourceKind } from '../../study/schema/resources.ts'
import type { Service } from '../../study/schema/service.ts'
import type { LibraryPart } from './addresses.ts'

export const partWords: Record<LibraryPart, string> = {
	notes: 'Notes',
	pairs: 'Look-alikes',
	chooser: 'Algorithm chooser',
	path: 'Path',
	faq: 'FAQ',
	careers: 'Careers',
	resources: 'Resources',
	kept: 'Kept passages',
}

export const kindWords: Record<Service['kind'], string> = { service: 'Services', feature: 'Features', algorithm: 'Algorithms', concept: 'Concepts' }

export const taskWords: Record<Task, string> = {
	classification: 'Classify records',
	regression: 'Predict a number',
	ranking: 'Rank items',
	recommendation: 'Recommend items',
	clustering: 'Group records without labels',
	'anomaly-detection': 'Find anomalies',
	forecasting: 'Forecast a series',
	'dimensionality-reduction': 'Reduce the number of columns',
	'topic-modelling': 'Find topics in documents',
	'text-classification': 'Classify text',
	'word-embedding': 'Embed words',
	'pair-embedding': 'Embed pairs of things',
	'sequence-to-sequence': 'Turn one sequence into another',
	'text-generation': 'Generate text',
	'image-classification': 'Classify images',
	'object-detection': 'Find objects in images',
	segmentation: 'Label every pixel',
	'image-generation': 'Generate images',
	'decision-sequences': 'Learn decisions from rewards',
	'automated-selection': 'Let the tool choose the model',
}

export const dataWords: Record<DataKind, string> = {
	tabular: 'Tables',
	text: 'Text',
	image: 'Images',
	'time-series': 'Time series',
	pairs: 'Pairs of things',
	sequence: 'Sequences',
	graph: 'Graphs',
	audio: 'Audio',
	interaction: 'Interactions of users and items',
}

export const wishWords: Record<Wish, string> = {
	interpretable: 'must be explainable',
	'little-data': 'little data',
	'very-large-data': 'very large data',
	'high-dimensional': 'very many columns',
	sparse: 'sparse data',
	imbalanced: 'rare classes',
	'missing-values': 'missing values',
	'categorical-columns': 'categorical columns',
	'non-linear': 'non-linear relations',
	'noisy-data': 'noise and outliers',
	'few-labels': 'few labels',
	streaming: 'streaming data',
	incremental: 'training goes on with new data',
	'cold-start': 'new items or series without history',
	'many-related-series': 'many related series',
	probabilistic: 'probabilities or quantiles wanted',
	'no-gpu': 'no GPU',
	'low-latency': 'fast answers',
	'little-tuning': 'little tuning',
	'no-code': 'without code',
}

/** At the beginning of a line. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1)
}

export const labelWords: Record<Algorithm['labels'], string> = {
	needed: 'Needs labels',
	'not-needed': 'Needs no labels',
	optional: 'Labels are optional',
	rewards: 'Learns from rewards',
}

export const topicWords: Record<FaqTopic, string> = {
	choosing: 'Choosing an exam',
	prerequisites: 'Prerequisites',
	'exam-day': 'Exam day',
	scoring: 'Scoring',
	cost: 'Cost',
	renewal: 'Renewal',
	retirement: 'Retired exams',
	studying: 'Studying',
	careers: 'Careers',
	subjects: 'Subjects',
}

export const resourceWords: Record<ResourceKind, string> = {
	'exam-guide': 'Exam guides',
	'exam-page': 'Exam pages',
	practice: 'Practice questions',
	course: 'Courses',
	lab: 'Labs',
	documentation: 'Documentation',
	whitepaper: 'Whitepapers',
	blog: 'Articles',
	book: 'Books',
	policy: 'Rules of the programme',
}

export const costWords: Record<Resource['cost'], string> = {
	free: 'Free',
	'free-with-account': 'Free with an account',
	paid: 'Paid',
	'partly-paid': 'Partly paid',
}

export const stepWords: Record<Step['kind'], string> = {
	recommended: 'Recommended next',
	optional: 'Optional first',
	bridge: 'Optional bridge',
	direct: 'Direct way',
	'replaced-by': 'Replaced by',
}
