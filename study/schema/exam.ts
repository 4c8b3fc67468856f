import * as v from 'valibot'
import { Day, ExamCode, HttpsUrl, Line, ObjectiveId, Sources } from './parts.ts'

export const QuestionType = v.picklist(['multiple-choice', 'multiple-response', 'ordering', 'matching'])

/** `MLS-C01/3.2/choose-an-algorithm`: a topic's id never changes once released, since ticks point at it. */
const TopicId = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}-C\d{2}\/\d\.\d{1,2}\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a topic id such as MLS-C01/3.2/choose-an-algorithm'),
)
const DomainId = v.pipe(v.string(), v.regex(/^[A-Z]{3}-C\d{2}\/\d$/, 'must be a domain id such as MLS-C01/3'))

const Topic = v.strictObject({ id: TopicId, title: Line })
const Task = v.strictObject({ id: ObjectiveId, title: Line, topics: v.array(Topic) })
const Domain = v.strictObject({
	id: DomainId,
	title: Line,
	weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
	tasks: v.array(Task),
})

const Count = v.pipe(v.number(), v.integer(), v.minValue(1))

/** One exam of the programme; weights are per cent of the scored questions and add up to 100. */
export const Exam = v.strictObject({
	code: ExamCode,
	name: Line,
	/** What people call it in a sentence: "AI Practitioner". */
	shortName: Line,
	level: v.picklist(['foundational', 'associate', 'professional', 'specialty']),
	status: v.picklist(['active', 'beta', 'ending', 'retired']),
	/** One plain sentence for the exam list: can it be booked, until when, what follows. */
	statusLine: Line,
	/** What changed when, oldest first; a date not known to the day is left out of the note's day. */
	statusNotes: v.array(v.strictObject({ date: Day, text: Line })),
	replacedBy: v.array(ExamCode),
	/** Who it is for, one sentence. */
	audience: Line,
	minutes: Count,
	questions: v.strictObject({ total: Count, scored: Count, unscored: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
	questionTypes: v.pipe(v.array(QuestionType), v.minLength(1)),
	passMark: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(1000)),
	/** US dollars. */
	cost: Count,
	validityYears: Count,
	/** How the certification is renewed, a sentence each. */
	renewal: v.array(Line),
	/** Figures that are announced, expected or doubted: a sentence each, shown beside them. */
	caveats: v.array(Line),
	guide: HttpsUrl,
	checked: Day,
	sources: Sources,
	domains: v.pipe(v.array(Domain), v.minLength(1)),
})

export type Exam = v.InferOutput<typeof Exam>
export type Domain = v.InferOutput<typeof Domain>
export type Task = v.InferOutput<typeof Task>
export type Topic = v.InferOutput<typeof Topic>
export type QuestionType = v.InferOutput<typeof QuestionType>
