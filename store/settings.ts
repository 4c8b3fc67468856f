import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/** `exam` is the code of the exam chosen; `seed` the learner's own number for drawing questions. Null when not set yet. */
export type Settings = { exam: string | null; seed: number | null }

/** What the learner has set. */
export async function readSettings(db: Database): Promise<Settings> {
	const [exam, seed] = await db.settings.bulkGet(['exam', 'seed'])
	return { exam: typeof exam?.value === 'string' ? exam.value : null, seed: typeof seed?.value === 'number' ? seed.value : null }
}

/**
 * Chooses the exam to learn for; answers and ticks of other exams stay.
 * @throws StoreFault `refused` when there is no such exam
 */
export async function chooseExam(db: Database, code: string): Promise<void> {
	await db.transaction('rw', [db.exams, db.settings], async () => {
		if (!(await db.exams.get(code))) throw new StoreFault('refused', { sentence: `There is no exam with the code ${code}; the exam chosen before stays.` })
		await db.settings.put({ key: 'exam', value: code })
	})
}

/**
 * The learner's own number, drawn once and kept: 0 to 2^32 - 1.
 * @param random numbers in [0, 1)
 */
export async function ensureSeed(db: Database, random: () => number): Promise<number> {
	return db.transaction('rw', db.settings, async () => {
		const { seed } = await readSettings(db)
		if (seed !== null) return seed
		const drawn = Math.floor(random() * 2 ** 32)
		await db.settings.put({ key: 'seed', value: drawn })
		return drawn
	})
}
