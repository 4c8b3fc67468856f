import { answersOn } from '../memory/bury.ts'
import { MINUTE_MS, studyMs } from '../memory/pace.ts'
import { daysLeft } from '../plan.ts'
import type { Choosing } from './choosing.ts'
import { dueRecall } from './explain.ts'
import { type Scored, scoreAll } from './score.ts'

/** What today is worth. */
export type Today = {
	/** Questions that are due or new for today and fit into what is left of the minutes. */
	questions: number
	/** What they are likely to take. */
	minutes: number
	/** Answering so far today. */
	spent: number
	/** Left of the plan's minutes; 0 when they are used up. */
	left: number
	/** Due too, but beyond the minutes: after a break the rest follows on later days, by weight in the exam and by what is fading most. */
	later: number
}

/** Where no exam lies ahead, what was never asked is spread over so many days. */
const usualDays = 30

/** How many questions are worth asking today, and how many of them the minutes allow. Minutes may have fractions. */
export function todayOf(choosing: Choosing): Today {
	const { exam, log, day, plan } = choosing
	const answers = answersOn(log, day).filter((answer) => answer.exam === exam.code)
	const spent = answers.reduce((sum, answer) => sum + studyMs(answer.tookMs), 0) / MINUTE_MS
	const left = Math.max(0, plan.minutes - spent)
	const wanted = wantedToday(choosing, new Set(answers.map(({ questionId }) => questionId)))
	let [questions, minutes] = [0, 0]
	for (const { seconds } of wanted) {
		if (minutes + seconds / 60 > left) break
		minutes += seconds / 60
		questions++
	}
	return { questions, minutes, spent, left, later: wanted.length - questions }
}

/** What is due, and today's part of what was never asked, most valuable first. */
function wantedToday(choosing: Choosing, doneToday: ReadonlySet<string>): Scored[] {
	const { memories, plan, day } = choosing
	const all = scoreAll({ ...choosing, scope: {} }).sort((a, b) => b.score - a.score)
	const fresh = all.filter(({ entry }) => !memories.has(entry.question.id))
	const newToday = all.filter(({ entry }) => doneToday.has(entry.question.id) && memories.get(entry.question.id)?.reviews === 1).length
	const share = Math.ceil((fresh.length + newToday) / Math.max(1, daysLeft(plan, day) ?? usualDays)) - newToday
	const chosen = new Set(fresh.slice(0, Math.max(0, share)))
	return all.filter((scored) => chosen.has(scored) || isDue(scored, choosing, doneToday))
}

function isDue({ entry, recall }: Scored, { memories }: Choosing, doneToday: ReadonlySet<string>): boolean {
	const memory = memories.get(entry.question.id)
	return memory !== undefined && !doneToday.has(memory.questionId) && (recall < dueRecall || !memory.lastRight)
}
