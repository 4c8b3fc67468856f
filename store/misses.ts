import * as v from 'valibot'
import { Miss } from '../study/miss.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/**
 * Keeps why an answer was wrong, and which two things were confused where that is known; said again, the later word holds.
 * @param at milliseconds since 1970
 * @throws StoreFault `refused` when the answer is not in the log or was right, or the reason is unknown, or the pair is none
 */
export async function setMiss(db: Database, answerId: string, miss: Miss, at: number): Promise<void> {
	if (!v.is(Miss, miss)) throw new StoreFault('refused', { sentence: 'This was not kept because Certlight does not know the reason.' })
	await db.transaction('rw', [db.answers, db.misses], async () => {
		const answer = await db.answers.get(answerId)
		if (!answer || answer.right) throw new StoreFault('refused', { sentence: 'This reason was not kept because it belongs to no wrong answer.' })
		await db.misses.put({ answerId, ...miss, at })
	})
}

/** Takes back what was said about an answer. @param at milliseconds since 1970 */
export async function clearMiss(db: Database, answerId: string, at: number): Promise<void> {
	await db.misses
		.where('answerId')
		.equals(answerId)
		.modify((row, place) => {
			place.value = { answerId: row.answerId, at }
		})
}

/** What was said about wrong answers, by answer id. */
export async function listMisses(db: Database): Promise<Map<string, Miss>> {
	const rows = await db.misses.toArray()
	return new Map(rows.flatMap(({ answerId, reason, pair }) => (reason ? [[answerId, { reason, ...(pair && { pair }) }] as const] : [])))
}
