import type { Database } from './database.ts'

/** Flags a question to see it again, or takes the flag off. @param at milliseconds since 1970 */
export async function setFlag(db: Database, questionId: string, flagged: boolean, at: number): Promise<void> {
	await db.flags.put({ questionId, flagged, at })
}

/** The ids of the questions flagged, of all exams. */
export async function listFlags(db: Database): Promise<Set<string>> {
	const rows = await db.flags.toArray()
	return new Set(rows.filter((row) => row.flagged).map((row) => row.questionId))
}
