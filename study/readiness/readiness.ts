import { dayMs } from '../day.ts'
import type { Memory } from '../memory/memory.ts'
import type { Interval } from '../mock/interval.ts'
import { passShare } from '../mock/scaled.ts'
import { daysLeft, type Plan } from '../plan.ts'
import type { Exam } from '../schema/exam.ts'
import type { Question } from '../schema/question.ts'
import { type Abilities, type Ability, abilitiesFrom } from './ability.ts'
import { type Missing, missingFrom } from './enough.ts'
import { evidenceFor } from './evidence.ts'
import { chanceOf, type FormScore, formScore, rangeOf } from './form-score.ts'
import { type Lift, liftsOf } from './lift.ts'

/** How an exam would go. All 0 to 1. */
export type Outlook = {
	/** The share of right answers, four times in five. */
	share: Interval & { middle: number }
	/** The chance to pass: where the mark is as high as it may be, on the average, and where it is as low. */
	pass: Interval & { middle: number }
}

export type Readiness = {
	/** Undefined while there are too few answers. */
	today?: Outlook
	/** On the day of the exam, if nothing were answered until then; only where a date is set and ahead. */
	onDay?: Outlook & { days: number }
	/** Undefined when there are enough answers. */
	missing?: Missing
	/** The share of right answers that is assumed to pass: somewhere between. */
	mark: Interval
	/** As on the day that counts: that of the exam, else today. */
	tasks: Ability[]
	lifts: Lift[]
}

/** What readiness is reckoned from. `now` in milliseconds since 1970, `day` the learner's own calendar day. */
export type ReadinessSource = { exam: Exam; pool: readonly Question[]; memories: ReadonlyMap<string, Memory>; plan: Plan; now: number; day: string }

/** AWS does not publish which share passes; it is taken to lie so far on either side of where a straight scale puts it. */
const markSpread = 0.05
/** The mark may be anywhere between, so the middle is the mean over so many marks. */
const steps = 11

/** How ready the learner is, from answers only. See ARCHITECTURE.md for the formula. */
export function readinessOf({ exam, pool, memories, plan, now, day }: ReadinessSource): Readiness {
	const days = daysLeft(plan, day) ?? 0
	const evidence = evidenceFor({ exam, pool, memories, now, onDay: now + days * dayMs })
	const missing = missingFrom(evidence)
	const onDay = abilitiesFrom(evidence, ({ recallOnDay }) => recallOnDay)
	const mark = { low: passShare(exam) - markSpread, high: passShare(exam) + markSpread }
	const outlook = (abilities: Abilities) => outlookFrom(formScore(abilities, exam.questions.scored), mark)
	return {
		...(missing ? { missing } : { today: outlook(abilitiesFrom(evidence, ({ recallNow }) => recallNow)) }),
		...(!missing && days > 0 && { onDay: { ...outlook(onDay), days } }),
		mark,
		tasks: onDay.tasks,
		lifts: liftsOf(onDay.tasks),
	}
}

function outlookFrom(score: FormScore, mark: Interval): Outlook {
	const marks = Array.from({ length: steps }, (_, step) => mark.low + ((mark.high - mark.low) * step) / (steps - 1))
	const middle = marks.reduce((sum, one) => sum + chanceOf(score, one), 0) / steps
	return { share: { ...rangeOf(score), middle: score.mean }, pass: { low: chanceOf(score, mark.high), middle, high: chanceOf(score, mark.low) } }
}
