import type { MissReason } from '../miss.ts'

/** The part of the exam a question counts for; `weight` is per cent. */
export type Counts = { id: string; title: string; weight: number }

/** Why a question is asked now. Days are whole and 0 or more, chances 0 to 1. */
export type Cause =
	/** Its pages were read: `pages` in the last seven days. */
	| { kind: 'read'; service: string; pages: number }
	/** A miss pointed here. */
	| { kind: 'after-miss'; miss: MissReason; service?: string | undefined }
	/** Two things that were mixed up; the learner told which, or they are those that the question missed stands among. */
	| { kind: 'pair'; a: string; b: string; told?: boolean }
	/** It was answered wrong last time. */
	| { kind: 'missed'; daysAgo: number }
	/** It is likely to be forgotten: the chance of recall now. */
	| { kind: 'fading'; daysAgo: number; recall: number }
	/** Never asked; `left` of this part of the exam still are. */
	| { kind: 'new'; left: number }
	/** Nothing presses; it helps on the day of the exam all the same. */
	| { kind: 'ahead'; daysAgo: number }

export type Reason = Cause & {
	domain: Counts
	/** Days to the exam, where a date is set and ahead. */
	daysLeft?: number
}
