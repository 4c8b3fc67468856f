import * as v from 'valibot'
import { Day, HttpsUrl, Line } from './parts.ts'

/** The article that the roadmap comes from; what it says without a source is shown as its claim. */
export const Article = v.strictObject({
	title: Line,
	publisher: Line,
	date: v.union([Day, v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/))]),
	url: v.optional(HttpsUrl),
})

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** From the smaller to the larger number. */
export const Span = v.pipe(
	v.strictObject({ from: Count, to: Count }),
	v.check(({ from, to }) => from <= to, 'from must not be above to'),
)

export type Article = v.InferOutput<typeof Article>
export type Span = v.InferOutput<typeof Span>
