import type { QuestionType } from '../schema/exam.ts'

/** What to practise; several narrow each other, none means the whole exam. */
export type Scope = {
	domain?: string
	task?: string
	service?: string
	type?: QuestionType
	/** Last answered wrong. */
	missed?: boolean
	/** Flagged by the learner. */
	flagged?: boolean
	/** Two services that are confused. */
	pair?: readonly [string, string]
	/** Not asked by the exam with this code: what a new guide version added. */
	notIn?: string
	/** Wrong again and again. */
	leeches?: boolean
}
