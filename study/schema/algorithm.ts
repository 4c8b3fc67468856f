import * as v from 'valibot'
import { Day, ExamCode, HttpsUrl, Line, ObjectiveId, Slug, Sources } from './parts.ts'

/** What a learner wants done. */
export const Task = v.picklist([
	'classification',
	'regression',
	'ranking',
	'recommendation',
	'clustering',
	'anomaly-detection',
	'forecasting',
	'dimensionality-reduction',
	'topic-modelling',
	'text-classification',
	'word-embedding',
	'pair-embedding',
	'sequence-to-sequence',
	'text-generation',
	'image-classification',
	'object-detection',
	'segmentation',
	'image-generation',
	'decision-sequences',
	'automated-selection',
])

export const DataKind = v.picklist(['tabular', 'text', 'image', 'time-series', 'pairs', 'sequence', 'graph', 'audio', 'interaction'])

/** A circumstance or a demand that decides between algorithms. */
export const Wish = v.picklist([
	'interpretable',
	'little-data',
	'very-large-data',
	'high-dimensional',
	'sparse',
	'imbalanced',
	'missing-values',
	'categorical-columns',
	'non-linear',
	'noisy-data',
	'few-labels',
	'streaming',
	'incremental',
	'cold-start',
	'many-related-series',
	'probabilistic',
	'no-gpu',
	'low-latency',
	'little-tuning',
	'no-code',
])

const Weighed = v.strictObject({ wish: Wish, why: Line })

/** One algorithm or family of models, as the chooser and its page show it. */
export const Algorithm = v.pipe(
	v.strictObject({
		/** The id of the catalogue entry where there is one. */
		id: Slug,
		name: Line,
		kind: v.picklist(['built-in', 'family']),
		/** One sentence: how it works. */
		how: Line,
		/** What it does; `how` says how it does this one, where that is worth a sentence. */
		tasks: v.pipe(v.array(v.strictObject({ task: Task, how: v.optional(Line) })), v.minLength(1)),
		data: v.pipe(v.array(DataKind), v.minLength(1)),
		labels: v.picklist(['needed', 'not-needed', 'optional', 'rewards']),
		/** Wishes it meets, and those it fails, each with the reason; a wish in neither list is neither. */
		suits: v.array(Weighed),
		fails: v.array(Weighed),
		/** `recordIO-protobuf`, `CSV` ...; empty for a family that has no format of its own. */
		inputs: v.array(Line),
		/** `trains` and `infers`: the recommended kind of instance, a sentence; only where the documentation or the nature of the model says so. */
		instances: v.strictObject({ trains: Line, infers: v.optional(Line) }),
		hyperparameters: v.array(v.strictObject({ name: Line, what: Line })),
		metrics: v.pipe(v.array(v.strictObject({ name: Line, what: v.optional(Line) })), v.minLength(1)),
		tradeoffs: v.pipe(v.array(Line), v.minLength(1)),
		services: v.array(Slug),
		exams: v.array(ExamCode),
		objectives: v.array(ObjectiveId),
		docs: v.optional(HttpsUrl),
		sources: Sources,
		checked: Day,
	}),
	v.check((one) => !one.suits.some(({ wish }) => one.fails.some((other) => other.wish === wish)), 'the same wish stands in suits and in fails'),
)

export const AlgorithmsFile = v.array(Algorithm)

export type Task = v.InferOutput<typeof Task>
export type DataKind = v.InferOutput<typeof DataKind>
export type Wish = v.InferOutput<typeof Wish>
export type Algorithm = v.InferOutput<typeof Algorithm>
