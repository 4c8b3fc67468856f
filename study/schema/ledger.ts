import * as v from 'valibot'
import { Day, Line } from './parts.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many of so many were right. */
const Tally = v.pipe(
	v.strictObject({ right: Count, of: Count }),
	v.check(({ right, of }) => right <= of, 'right must not be above of'),
)

/** Questions that were solved by someone who had not written them and saw only stem and shuffled options. */
const Batch = v.strictObject({
	name: Line,
	date: Day,
	questions: Count,
	/** At the first reading. */
	first: Tally,
	/** After mending, where they were solved again. */
	again: v.optional(Tally),
	/** Weak spots that the solver named. */
	problems: v.optional(Count),
	/** What was changed, and what was read against the sources. */
	changed: v.optional(Line),
})

/** The keys picked from the options alone, without the stems. */
const Guessing = v.strictObject({ date: Day, who: Line, multipleChoice: Tally, multipleResponse: Tally, note: v.optional(Line) })

/** Notes that someone who had not written them read against their sources. */
const Reading = v.strictObject({ date: Day, notes: Count, claims: Count, wrong: Count, mended: Count, remarks: v.optional(Line) })

/** Questions whose reasons were read by someone who had not written them; `lookedUp` of the claims were compared with a page. */
const Reasons = v.strictObject({ date: Day, questions: Count, claims: Count, lookedUp: Count, wrong: Count, imprecise: Count, keysWrong: Count })

/** A report that turned out right, and what came of it. */
const Report = v.strictObject({ date: Day, question: Line, what: Line })

/** How the study material was checked, as it is: agreement, guesses and mistakes found. */
export const Ledger = v.strictObject({
	batches: v.array(Batch),
	guessing: v.array(Guessing),
	readings: v.array(Reading),
	reasons: v.array(Reasons),
	reports: v.array(Report),
})

/** A question that was changed after it could have been answered. */
export const Change = v.strictObject({
	date: Day,
	/** The question's id. */
	question: Line,
	what: v.picklist(['key', 'stem', 'options', 'reasons', 'retired']),
	/** What changed and why, one sentence. */
	text: Line,
})

export type Tally = v.InferOutput<typeof Tally>
export type Ledger = v.InferOutput<typeof Ledger>
export type Change = v.InferOutput<typeof Change>
