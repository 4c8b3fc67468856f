import { daysBetween } from '../study/day.ts'
import type { Database, SeenRow } from './database.ts'

/** Reading counts for a week. */
const lately = 7
/** Rows older than this are dropped at an import. */
const kept = 60

/**
 * Takes in which services were seen on how many pages. Each row carries the whole count of its day, so importing it twice, or an older
 * state of it, changes nothing.
 * @param rows days are the learner's own, YYYY-MM-DD
 */
export async function importSeen(db: Database, rows: readonly SeenRow[], today: string): Promise<void> {
	await db.transaction('rw', db.seen, async () => {
		for (const row of rows) {
			const before = await db.seen.get([row.day, row.service])
			if (row.pages > (before?.pages ?? 0)) await db.seen.put({ day: row.day, service: row.service, pages: row.pages })
		}
		const days = await db.seen.orderBy('day').uniqueKeys()
		const old = days.filter((day) => typeof day === 'string' && daysBetween(day, today) > kept)
		await db.seen.where('day').anyOf(old).delete()
	})
}

/** Pages seen by service on the seven days up to `today`, the learner's own calendar day. */
export async function seenLately(db: Database, today: string): Promise<Map<string, number>> {
	const pages = new Map<string, number>()
	const rows = await db.seen.where('day').belowOrEqual(today).toArray()
	for (const row of rows) if (daysBetween(row.day, today) < lately) pages.set(row.service, (pages.get(row.service) ?? 0) + row.pages)
	return pages
}
