import type { Answer } from '../study/answer.ts'
import { effectiveLog } from '../study/memory/effective-log.ts'
import type { Memory } from '../study/memory/memory.ts'
import { replayInTime } from '../study/memory/replay.ts'
import type { Question } from '../study/schema/question.ts'
import { listAnswers } from './answers.ts'
import type { Database } from './database.ts'
import { readHash } from './seed.ts'
import { listUndone } from './undone.ts'

/** What the answers amount to. */
export type Learned = {
	/** The answers that count, oldest first. */
	log: readonly Answer[]
	/** Of every question ever answered, by its id. */
	memories: ReadonlyMap<string, Memory>
	/** All that are taught; the same list until the study material changes. */
	questions: readonly Question[]
}

type Mark = { hash: string | undefined; count: number; lastId: string | undefined; undone: string }
type Kept = { mark: Mark; answers: readonly Answer[]; learned: Learned }

/** Tables that `readLearned` reads, for a transaction around it. */
export const learnedTables = (db: Database) => [db.answers, db.undone, db.questions, db.meta]

/** As long as a page is open, only what is new is read. The log is the truth: nothing of this is stored. */
const known = new WeakMap<Database, Kept>()

/** The answers that count, and the memories that a replay of them gives. */
export async function readLearned(db: Database): Promise<Learned> {
	return db.transaction('r', learnedTables(db), async () => {
		const undone = await listUndone(db)
		const [hash, count, last] = await Promise.all([readHash(db), db.answers.count(), db.answers.orderBy('at').last()])
		const mark: Mark = { hash, count, lastId: last?.id, undone: [...undone].join('\n') }
		const before = known.get(db)
		if (before && isSame(before.mark, mark)) return before.learned
		const questions = before && before.mark.hash === hash ? before.learned.questions : await db.questions.toArray()
		const answers = await readAnswers(db, before, count)
		const log = effectiveLog(answers, undone)
		const learned = { log, memories: replayInTime(log, questions), questions }
		known.set(db, { mark, answers, learned })
		return learned
	})
}

/** Most often the answers known before and some that came after them; else, as after an import, the whole log. */
async function readAnswers(db: Database, before: Kept | undefined, count: number): Promise<readonly Answer[]> {
	const last = before?.answers.at(-1)
	if (before && last) {
		const later = await db.answers.where('at').aboveOrEqual(last.at).toArray()
		const joined = new Map([...before.answers, ...later].map((answer) => [answer.id, answer]))
		if (joined.size === count) return [...joined.values()]
	}
	return listAnswers(db)
}

function isSame(one: Mark, other: Mark): boolean {
	return one.hash === other.hash && one.count === other.count && one.lastId === other.lastId && one.undone === other.undone
}
