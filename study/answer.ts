import * as v from 'valibot'
import { Day, ExamCode, Line } from './schema/parts.ts'

const Whole = v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'))
/** A position in the question file's `options` or `items`, counted from 0, whatever order they were shown in. */
const Index = Whole

/** What the learner gave: the options chosen, the items in the order they were put, or for every prompt the item whose answer was chosen. */
export const Response = v.variant('kind', [
	v.strictObject({ kind: v.literal('choice'), chosen: v.array(Index) }),
	v.strictObject({ kind: v.literal('ordering'), order: v.array(Index) }),
	v.strictObject({ kind: v.literal('matching'), answers: v.array(Index) }),
])

/** One line of the answer log, which is only ever added to; everything about the learner's knowledge is derived from it. */
export const Answer = v.strictObject({
	id: Line,
	questionId: Line,
	exam: ExamCode,
	/** Milliseconds since 1970. */
	at: Whole,
	/** The learner's own calendar day, since the question of the day goes by it. */
	day: Day,
	response: Response,
	right: v.boolean('must be true or false'),
	place: v.picklist(['daily', 'practice', 'mock', 'card']),
	/** The learner marked the answer as a guess before it was graded. */
	guess: v.optional(v.boolean()),
	/** Milliseconds from showing the question to the answer. */
	tookMs: Whole,
	/** The study material that the question was read from. */
	contentHash: Line,
})

export type Response = v.InferOutput<typeof Response>
export type Answer = v.InferOutput<typeof Answer>

/**
 * Checks data that should be an answer.
 * @throws Error with a sentence when it is malformed
 */
export function readAnswer(value: unknown): Answer {
	const result = v.safeParse(Answer, value)
	if (result.success) return result.output
	const [issue] = result.issues
	const place = v.getDotPath(issue)
	throw new Error(`This answer was not kept because its data is malformed${place ? ` at ${place}` : ''}: ${issue.message}.`)
}
