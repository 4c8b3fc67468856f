import * as v from 'valibot'
import type { Block } from './note.ts'
import { Day, ExamCode, Line, Sources } from './parts.ts'

export const FaqTopic = v.picklist(['choosing', 'prerequisites', 'exam-day', 'scoring', 'cost', 'renewal', 'retirement', 'studying', 'careers', 'subjects'])

/** Front matter of an answered question; its file name is its id, the answer is the body. */
export const FaqHead = v.strictObject({
	question: v.pipe(Line, v.endsWith('?', 'must end with a question mark')),
	topics: v.pipe(v.array(FaqTopic), v.minLength(1)),
	/** Exams it speaks of; empty for a question about all of them. */
	exams: v.array(ExamCode),
	sources: Sources,
	checked: Day,
})

export type FaqTopic = v.InferOutput<typeof FaqTopic>
export type Faq = v.InferOutput<typeof FaqHead> & { id: string; body: Block[] }
