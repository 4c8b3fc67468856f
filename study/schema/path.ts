import * as v from 'valibot'
import { Article, Span } from './claim.ts'
import { Day, ExamCode, Line, Slug, Sources } from './parts.ts'

/** One level of the way, lowest first. */
const Level = v.strictObject({
	id: Slug,
	title: Line,
	optional: v.boolean(),
	/** What the level is for, a sentence or two. */
	what: Line,
	/** Who takes it: roles, a line each. */
	audience: v.pipe(v.array(Line), v.minLength(1)),
	/** Exams that are on it, best first; an exam that cannot be booked says so by its own status. */
	exams: v.pipe(v.array(ExamCode), v.minLength(1)),
	/** The article's estimate for each; shown as such. */
	weeks: v.array(v.strictObject({ exam: ExamCode, weeks: Span })),
	/** What one should know before; none of it is a formal condition. */
	before: v.array(Line),
	sources: Sources,
	checked: Day,
})

/** Why one goes from one exam to another, or what one means for the other. */
const Step = v.strictObject({
	from: ExamCode,
	to: ExamCode,
	kind: v.picklist(['recommended', 'optional', 'bridge', 'direct', 'replaced-by']),
	why: Line,
})

/** Passing `by` renews `certification`; the same code in both is passing its current exam again. */
const Renewal = v.strictObject({
	certification: ExamCode,
	/** A code, or the name of a certification that Certlight does not teach. */
	by: v.union([ExamCode, Line]),
	/** Years it lasts then. */
	years: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
	/** What is doubted about it. */
	caveat: v.optional(Line),
})

/** A way through several exams for one kind of learner, after the article's study plans. */
const Route = v.strictObject({
	id: Slug,
	title: Line,
	forWhom: Line,
	months: v.optional(Span),
	/** In order; `optional` may be left out. */
	steps: v.pipe(v.array(v.strictObject({ exam: ExamCode, optional: v.boolean(), why: Line })), v.minLength(1)),
	/** How the time is spent, a line each. */
	advice: v.array(Line),
})

/** Something the article says that is not so, and what is. */
const Correction = v.strictObject({ claim: Line, truth: Line, sources: Sources, checked: Day })

/** An exam that matters for the way and is not taught here. */
const Neighbour = v.strictObject({ code: ExamCode, name: Line, status: Line, sources: Sources, checked: Day })

export const PathFile = v.strictObject({
	article: Article,
	levels: v.pipe(v.array(Level), v.minLength(1)),
	steps: v.array(Step),
	renewals: v.array(Renewal),
	/** General rules of renewing, a sentence each. */
	renewalRules: v.array(Line),
	routes: v.array(Route),
	corrections: v.array(Correction),
	neighbours: v.array(Neighbour),
	sources: Sources,
	checked: Day,
})

export type Path = v.InferOutput<typeof PathFile>
export type Level = v.InferOutput<typeof Level>
export type Step = v.InferOutput<typeof Step>
export type Renewal = v.InferOutput<typeof Renewal>
export type Route = v.InferOutput<typeof Route>
