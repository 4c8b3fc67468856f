import * as v from 'valibot'
import { Article } from './claim.ts'
import { Day, ExamCode, Line, Slug, Sources } from './parts.ts'

const Role = v.strictObject({
	id: Slug,
	title: Line,
	/** What the work is, one or two sentences. */
	does: Line,
	/** Exams that fit the work, best first. */
	exams: v.pipe(v.array(ExamCode), v.minLength(1)),
	/** Certifications that Certlight does not teach, by name. */
	also: v.optional(v.array(Line)),
	/** What the work uses: catalogue entries. */
	services: v.array(Slug),
	/** What the exams do not teach and the work asks for, a line each. */
	beyond: v.array(Line),
	/** The article's figure as it stands there, such as "+$5,000 to 15,000 a year"; always shown as its unsourced claim. */
	claim: v.optional(Line),
})

export const CareersFile = v.strictObject({
	article: Article,
	/** One sentence above the figures that says what they are worth. */
	caveat: Line,
	roles: v.pipe(v.array(Role), v.minLength(1)),
	sources: Sources,
	checked: Day,
})

export type Careers = v.InferOutput<typeof CareersFile>
export type Role = v.InferOutput<typeof Role>
