import * as v from 'valibot'
import { Line, Slug } from './schema/parts.ts'

/** Letters of a passage that are kept, and of the learner's own words. */
export const LONGEST = { text: 2000, note: 4000 }

const Time = v.pipe(v.number(), v.integer(), v.minValue(0))
const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\//, 'must be the address of a web page'))

/** Where a passage stands. */
const Origin = v.strictObject({
	/** The page's address without its fragment. */
	url: WebAddress,
	title: Line,
	/** The address that finds the place again. */
	link: WebAddress,
})

const common = {
	id: Line,
	/** Milliseconds since 1970. */
	at: Time,
	/** The latest change of the learner's own words, or of whether it is kept; the later one of two devices holds. */
	changedAt: Time,
	/** What it is about. */
	service: v.optional(Slug),
	/** The learner's own words. */
	note: v.pipe(v.string(), v.maxLength(LONGEST.note, `must have at most ${LONGEST.note} letters`)),
	/** Since when it is deleted. */
	goneAt: v.optional(Time),
}

/** What the learner keeps: a passage of a page, with own words or without, or own words alone. */
export const Passage = v.variant('kind', [
	v.strictObject({
		kind: v.literal('passage'),
		...common,
		...Origin.entries,
		/** A line for each block of the page; blanks are single. */
		text: v.pipe(Line, v.maxLength(LONGEST.text, `must have at most ${LONGEST.text} letters`)),
	}),
	v.strictObject({ kind: v.literal('own'), ...common }),
])

export type Passage = v.InferOutput<typeof Passage>
/** A passage of a page. */
export type PagePassage = Extract<Passage, { kind: 'passage' }>

/**
 * Checks data that should be something kept.
 * @throws Error with a sentence when it is malformed
 */
export function readPassage(value: unknown): Passage {
	const result = v.safeParse(Passage, value)
	if (result.success) return result.output
	const place = v.getDotPath(result.issues[0])
	throw new Error(`This was not kept because its data is malformed${place ? ` at ${place}` : ''}: ${result.issues[0].message}.`)
}
