import type { Table } from 'dexie'
import { type Merge, mergeRows } from '../study/backup/merge.ts'
import { eachTable, type LearnerData, type LearnerRow, type LearnerTable, learnerTables } from '../study/backup/rows.ts'
import type { Database } from './database.ts'

/** When a backup was last saved from this browser; of no use in another. */
const SAVED = 'backup-saved'

/** What a backup brings that is not here yet, or is newer than here. */
export type Brought = {
	answers: number
	mocks: number
	/** Passages and own words. */
	kept: number
	/** Ticks, flags, plans and whatever else is small. */
	others: number
}

const tablesOf = (db: Database) => learnerTables.map((name) => db.table(name))
const tableOf = <Name extends LearnerTable>(db: Database, name: Name) => db.table(name) as Table<LearnerRow<Name>>

/** Everything that is the learner's, as it stood at one moment. */
export async function readLearnerData(db: Database): Promise<LearnerData> {
	return db.transaction('r', tablesOf(db), async () => {
		const rows = new Map<LearnerTable, unknown[]>()
		for (const name of learnerTables) rows.set(name, await tableOf(db, name).toArray())
		const data = eachTable((name) => rows.get(name) as LearnerData[typeof name])
		return {
			...data,
			settings: data.settings.filter(({ key }) => key !== SAVED),
			days: data.days.map(({ day, exam, questionId }) => ({ day, exam, questionId })),
		}
	})
}

/** What a backup would bring. */
export async function compareLearnerData(db: Database, theirs: LearnerData): Promise<Brought> {
	const mine = await readLearnerData(db)
	return countBrought(merges(mine, await withoutUnknown(db, theirs)))
}

/**
 * Adds what a backup brings to what is here; nothing that is here goes, and adding it again changes nothing.
 * All of it is on disk when this resolves, or none.
 * @throws errors of the database as they come
 */
export async function mergeLearnerData(db: Database, theirs: LearnerData): Promise<Brought> {
	return db.transaction('rw', [...tablesOf(db), db.exams], async () => {
		const all = merges(await readLearnerData(db), await withoutUnknown(db, theirs))
		for (const [name, { added, changed }] of all) await tableOf(db, name).bulkPut([...added, ...changed])
		return countBrought(all)
	})
}

/** Deletes everything that is the learner's. The study material stays. */
export async function deleteLearnerData(db: Database): Promise<void> {
	await db.transaction('rw', tablesOf(db), () => Promise.all(tablesOf(db).map((table) => table.clear())))
}

/** Notes that a backup was saved. @param at milliseconds since 1970 */
export async function noteBackup(db: Database, at: number): Promise<void> {
	await db.settings.put({ key: SAVED, value: at })
}

/** When a backup was last saved, if ever, and how many answers were given since. */
export async function readBackupState(db: Database): Promise<{ savedAt: number | undefined; since: number }> {
	const value = (await db.settings.get(SAVED))?.value
	const savedAt = typeof value === 'number' ? value : undefined
	return {
		savedAt,
		since: await db.answers
			.where('at')
			.above(savedAt ?? -1)
			.count(),
	}
}

type Merges = [LearnerTable, Merge<LearnerRow<LearnerTable>>][]

function merges(mine: LearnerData, theirs: LearnerData): Merges {
	return learnerTables.map((name) => [name, mergeRows(name, mine[name], theirs[name])])
}

function countBrought(all: Merges): Brought {
	const counts = new Map(all.map(([name, { added, changed }]) => [name, { added: added.length, changed: changed.length }]))
	const sum = (...names: LearnerTable[]) => names.reduce((total, name) => total + (counts.get(name)?.added ?? 0) + (counts.get(name)?.changed ?? 0), 0)
	return {
		answers: sum('answers'),
		mocks: counts.get('sittings')?.added ?? 0,
		kept: sum('passages'),
		others: sum('ticks', 'flags', 'misses', 'undone', 'settings', 'seen'),
	}
}

/** An exam that this version does not know must not be the one chosen. */
async function withoutUnknown(db: Database, data: LearnerData): Promise<LearnerData> {
	const codes = new Set<unknown>(await db.exams.toCollection().primaryKeys())
	return { ...data, settings: data.settings.filter(({ key, value }) => key !== 'exam' || codes.has(value)) }
}
