import * as v from 'valibot'
import { Day, ExamCode, HttpsUrl, Line, ObjectiveId, Slug } from './parts.ts'

export const ResourceKind = v.picklist(['exam-guide', 'exam-page', 'practice', 'course', 'lab', 'documentation', 'whitepaper', 'blog', 'book', 'policy'])

const Resource = v.strictObject({
	id: Slug,
	title: Line,
	url: HttpsUrl,
	kind: ResourceKind,
	by: Line,
	/** What it is good for, one sentence. */
	what: Line,
	cost: v.picklist(['free', 'free-with-account', 'paid', 'partly-paid']),
	exams: v.pipe(v.array(ExamCode), v.minLength(1)),
	/** Tasks it serves; none means the whole exam. */
	objectives: v.array(ObjectiveId),
	/** The day somebody last read that it is there and says this. */
	checked: Day,
})

export const ResourcesFile = v.strictObject({ resources: v.array(Resource) })

export type ResourceKind = v.InferOutput<typeof ResourceKind>
export type Resource = v.InferOutput<typeof Resource>
