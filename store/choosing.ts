import type { Choosing } from '../study/choosing/choosing.ts'
import { type Chosen, chooseNext } from '../study/choosing/next-question.ts'
import { type Today, todayOf } from '../study/choosing/today.ts'
import type { Database } from './database.ts'
import { readExam } from './exams.ts'
import { listFlags } from './flags.ts'
import { readLearned } from './memory.ts'
import { listMisses } from './misses.ts'
import { readPlan } from './plan.ts'
import { seenLately } from './seen.ts'

/** When and what to choose; `now` in milliseconds since 1970, `day` the learner's own calendar day. */
export type Wish = Pick<Choosing, 'now' | 'day' | 'seed' | 'scope' | 'notThis'> & { exam: string }

/** Everything that choosing for an exam looks at; undefined when there is no such exam. */
export async function readChoosing(db: Database, { exam: code, ...wish }: Wish): Promise<Choosing | undefined> {
	const exam = await readExam(db, code)
	if (!exam) return undefined
	const [{ log, memories, questions }, plan, misses, flagged, seen, pairs] = await Promise.all([
		readLearned(db),
		readPlan(db, code),
		listMisses(db),
		listFlags(db),
		seenLately(db, wish.day),
		db.pairs.toArray(),
	])
	return { ...wish, pool: questions, exam, memories, log, plan, misses, flagged, seen, pairs }
}

/** The next question of an exam to practise, and why; undefined when the scope has none. */
export async function nextQuestion(db: Database, wish: Wish): Promise<Chosen | undefined> {
	const choosing = await readChoosing(db, wish)
	return choosing && chooseNext(choosing)
}

/** What today is worth for an exam; undefined when there is no such exam. */
export async function readToday(db: Database, exam: string, day: string, now: number): Promise<Today | undefined> {
	const choosing = await readChoosing(db, { exam, day, now, seed: 0 })
	return choosing && todayOf(choosing)
}
