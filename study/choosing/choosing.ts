import type { Answer } from '../answer.ts'
import type { Memory } from '../memory/memory.ts'
import type { Miss } from '../miss.ts'
import type { Plan } from '../plan.ts'
import type { Exam } from '../schema/exam.ts'
import type { Pair } from '../schema/pair.ts'
import type { Question } from '../schema/question.ts'
import type { Scope } from './scope.ts'

/** What is known when a question is chosen. */
export type Choosing = {
	/** Give the same list again and again: what is derived from it is remembered. */
	pool: readonly Question[]
	exam: Exam
	memories: ReadonlyMap<string, Memory>
	/** The answers that count (`effectiveLog`), oldest first. */
	log: readonly Answer[]
	plan: Plan
	/** Milliseconds since 1970. */
	now: number
	/** The learner's own calendar day, YYYY-MM-DD. */
	day: string
	scope?: Scope | undefined
	seed: number
	/** The question just answered; it comes again only when there is no other. */
	notThis?: string | undefined
	/** What was said about wrong answers, by answer id. */
	misses?: ReadonlyMap<string, Miss> | undefined
	pairs?: readonly Pair[] | undefined
	/** Ids of flagged questions, for the drill of them. */
	flagged?: ReadonlySet<string> | undefined
	/** Pages seen in the last seven days, by service. */
	seen?: ReadonlyMap<string, number> | undefined
}
