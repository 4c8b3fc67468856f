import * as v from 'valibot'
import { Day, Line, ObjectiveId, Slug, Sources } from './parts.ts'

const shared = {
	objectives: v.pipe(v.array(ObjectiveId), v.minLength(1)),
	services: v.pipe(v.array(Slug), v.minLength(1)),
	/** 1 recall, 2 apply, 3 weigh up. */
	difficulty: v.picklist([1, 2, 3]),
	stem: Line,
	takeaway: Line,
	sources: Sources,
	checked: Day,
	/** A retired question keeps its id and is not asked any more. */
	retired: v.optional(Day),
}

const Option = v.strictObject({ text: Line, correct: v.optional(v.boolean(), false), why: Line })
const keys = (options: { correct: boolean }[]) => options.filter((option) => option.correct).length

const MultipleChoice = v.strictObject({
	type: v.literal('multiple-choice'),
	...shared,
	options: v.pipe(
		v.array(Option),
		v.length(4, 'multiple-choice has 4 options'),
		v.check((options) => keys(options) === 1, 'multiple-choice has exactly one right option'),
	),
})

const MultipleResponse = v.strictObject({
	type: v.literal('multiple-response'),
	...shared,
	options: v.pipe(
		v.array(Option),
		v.minLength(5, 'multiple-response has 5 or 6 options'),
		v.maxLength(6, 'multiple-response has 5 or 6 options'),
		v.check(
			(options) => keys(options) >= 2 && keys(options) < options.length - 1,
			'multiple-response has at least two right options and at least two wrong ones',
		),
	),
})

/** The items stand in their right order. */
const Ordering = v.strictObject({
	type: v.literal('ordering'),
	...shared,
	items: v.pipe(v.array(v.strictObject({ text: Line, why: Line })), v.minLength(3, 'ordering has 3 to 5 items'), v.maxLength(5, 'ordering has 3 to 5 items')),
})

/** Each prompt stands with its right answer. */
const Matching = v.strictObject({
	type: v.literal('matching'),
	...shared,
	items: v.pipe(
		v.array(v.strictObject({ text: Line, answer: Line, why: Line })),
		v.minLength(3, 'matching has 3 to 7 prompts'),
		v.maxLength(7, 'matching has 3 to 7 prompts'),
	),
})

export const QuestionFile = v.variant('type', [MultipleChoice, MultipleResponse, Ordering, Matching])

export type QuestionFile = v.InferOutput<typeof QuestionFile>
/** `id` is the file's path under content/questions without its ending. */
export type Question = QuestionFile & { id: string }
