import { type Answer, readAnswer } from '../study/answer.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/**
 * Adds an answer to the log; it is on disk when this resolves. The same id again changes nothing, so a retry is safe.
 * @returns whether the answer was new
 * @throws StoreFault `refused` with a sentence when the data is malformed; errors of the database as they come
 */
export async function recordAnswer(db: Database, answer: Answer): Promise<boolean> {
	const checked = checkAnswer(answer)
	return db.transaction('rw', db.answers, async () => {
		if (await db.answers.get(checked.id)) return false
		await db.answers.add(checked)
		return true
	})
}

/** The whole log, oldest first. */
export async function listAnswers(db: Database): Promise<Answer[]> {
	return db.answers.orderBy('at').toArray()
}

function checkAnswer(answer: unknown): Answer {
	try {
		return readAnswer(answer)
	} catch (cause) {
		throw new StoreFault('refused', { sentence: cause instanceof Error ? cause.message : undefined, cause })
	}
}
