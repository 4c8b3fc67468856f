import * as v from 'valibot'
import { QuizAnswer } from '../study/quiz.ts'
import { Line, Slug } from '../study/schema/parts.ts'

/** What a page may ask the worker for. */
export const Request = v.variant('kind', [
	/** What the card of a service shows; answered with CardContent, or nothing for an unknown id. */
	v.strictObject({ kind: v.literal('card'), id: Slug }),
	/** A question about a service, another than `notThis` if there is one; answered with Quiz. */
	v.strictObject({ kind: v.literal('question'), service: Slug, notThis: v.optional(Line) }),
	/** Puts the answer to such a question on disk; the same one again changes nothing. */
	v.strictObject({ kind: v.literal('answer'), answer: QuizAnswer }),
	/** Runs the card script in the page that asks, in the isolated world of its highlight script. */
	v.strictObject({ kind: v.literal('card-script') }),
	/** Shows the note of a service beside the page, or in a tab where the browser allows no panel. */
	v.strictObject({ kind: v.literal('open-note'), id: Slug }),
	/** Tells open pages what the learner knows now. */
	v.strictObject({ kind: v.literal('lens') }),
	/** Shows the number of the exam's names on the page that asks, on the toolbar button; 0 shows none. */
	v.strictObject({ kind: v.literal('badge'), count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999)) }),
])

/** What the worker answers: a value, or a sentence that says why not. */
export type Reply<T> = { value: T } | { refused: string }

/** What a page tells a panel: the names that light up on it. */
export const PageTerms = v.strictObject({
	url: v.string(),
	title: v.string(),
	terms: v.array(v.strictObject({ id: Slug, count: v.number() })),
})

export type Request = v.InferOutput<typeof Request>
/** What a panel may tell a page, over a port that the panel opens. */
export type PanelMessage = { show: string }
export type PageTerms = v.InferOutput<typeof PageTerms>
