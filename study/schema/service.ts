import * as v from 'valibot'
import { Day, ExamCode, HttpsUrl, Line, Slug } from './parts.ts'

/** Words beside a form, compared in lower case; `*` at the end of a word stands for any ending. */
const Words = v.pipe(v.array(Line), v.minLength(1))

/** Everything named must hold. */
const Evidence = v.pipe(
	v.strictObject({
		/** The form stands inside a sentence, so that its capital is not the sentence's own. */
		inSentence: v.optional(v.literal(true)),
		/** Another name of the entry that needs no rule stands earlier on the page or in its title. */
		named: v.optional(v.literal(true)),
		/** The page belongs to a guide listed in the entry's `guides`. */
		guide: v.optional(v.literal(true)),
		/** Ids of other entries: one of them owns the guide or was named earlier. */
		near: v.optional(v.array(Slug)),
		/** A name stands right before it, with only a comma, a slash, "and" or "or" between. */
		listed: v.optional(v.literal(true)),
		/** The word before, or the words after, is one of these. */
		before: v.optional(Words),
		after: v.optional(Words),
		/** The word before, or after, is none of these. */
		notBefore: v.optional(Words),
		notAfter: v.optional(Words),
	}),
	v.check((evidence) => Object.keys(evidence).length > 0, 'must name at least one piece of evidence'),
)

/** A form that is also an ordinary word or another thing's name: it counts when one of `when` holds. */
const Ambiguous = v.strictObject({ form: Line, when: v.pipe(v.array(Evidence), v.minLength(1)) })

/** One name that can light up on a page. Small letters in a form match a capital at a word's start; capitals match capitals only. */
export const Service = v.strictObject({
	id: Slug,
	name: Line,
	kind: v.picklist(['service', 'feature', 'algorithm', 'concept']),
	category: Line,
	/** Found by search and linked from notes, but an everyday word of the field: it never lights up on a page. */
	silent: v.optional(v.literal(true)),
	/** How central the entry is to the exams: `core`, or `supporting` where it is context. */
	relevance: v.picklist(['core', 'supporting']),
	/** Forms that count wherever they stand: short forms and other spellings. */
	short: v.array(Line),
	formerly: v.array(v.strictObject({ name: Line, until: Line, short: v.optional(v.array(Line)) })),
	ambiguous: v.optional(v.array(Ambiguous)),
	/** Name families whose prefixes may stand before the entry's own forms, see content/names.yaml. */
	family: v.optional(v.picklist(['sagemaker', 'bedrock', 'agentcore', 'amazon', 'aws'])),
	status: v.picklist(['active', 'renamed', 'partly-closed', 'closed', 'ending', 'ended', 'legacy']),
	statusDate: v.optional(Day),
	statusNote: v.optional(Line),
	replacedBy: v.optional(v.array(Line)),
	docs: HttpsUrl,
	/** First path segments of the entry's own guides on docs.aws.amazon.com, with the kind of guide where others share the first: `comprehend`, `sagemaker/dg`. */
	guides: v.optional(v.array(Line)),
	exams: v.record(ExamCode, v.picklist(['in-scope', 'named'])),
	checked: Day,
})

export type Service = v.InferOutput<typeof Service>
export type Evidence = v.InferOutput<typeof Evidence>
