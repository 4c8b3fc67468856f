import * as v from 'valibot'
import { Response } from '../answer.ts'
import { ExamCode, Line } from '../schema/parts.ts'

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))

const Form = v.strictObject({
	exam: ExamCode,
	length: v.picklist(['full', 'half', 'quarter']),
	minutes: Whole,
	items: v.array(v.strictObject({ questionId: Line, domain: v.string(), scored: v.boolean() })),
	short: Whole,
})

/** An answer in the making: in a matching question -1 stands for a prompt without an answer yet, which is never right. */
const Draft = v.variant('kind', [
	...Response.options.filter((option) => option.entries.kind.literal !== 'matching'),
	v.strictObject({ kind: v.literal('matching'), answers: v.array(v.pipe(v.number(), v.integer(), v.minValue(-1))) }),
])

/** What was chosen at the beginning. `extraMinutes`: 30 where the learner has that accommodation. */
const Terms = v.strictObject({ timed: v.boolean(), extraMinutes: v.picklist([0, 30]), pausable: v.boolean() })

const shared = {
	id: Line,
	sitting: Line,
	/** Place in the sitting, from 0: the order of events, whatever the clock did. */
	n: Whole,
	/** Milliseconds since 1970 by the wall clock; only shown, never reckoned with. */
	at: Whole,
	/** Milliseconds that the sitting was open and running up to here, by a clock that only goes forward. */
	spent: Whole,
}

/** One thing that happened in a sitting. Only steps of the clock are ever taken away again, once a later event tells the time, so nothing that was answered can be lost. */
export const SittingEvent = v.variant('kind', [
	v.strictObject({ kind: v.literal('started'), ...shared, form: Form, terms: Terms, seed: Whole }),
	/** Another question is shown, by its place in the form. */
	v.strictObject({ kind: v.literal('shown'), ...shared, place: Whole }),
	v.strictObject({ kind: v.literal('answered'), ...shared, place: Whole, response: Draft }),
	v.strictObject({ kind: v.literal('flagged'), ...shared, place: Whole, flagged: v.boolean() }),
	/** The clock, every few seconds. */
	v.strictObject({ kind: v.literal('ticked'), ...shared }),
	v.strictObject({ kind: v.literal('paused'), ...shared }),
	/** Shown again after a pause, a crash or a restart. */
	v.strictObject({ kind: v.literal('resumed'), ...shared }),
	v.strictObject({ kind: v.literal('finished'), ...shared, by: v.picklist(['learner', 'time']) }),
])

export type SittingEvent = v.InferOutput<typeof SittingEvent>
export type Terms = v.InferOutput<typeof Terms>
