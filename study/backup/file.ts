import * as v from 'valibot'
import { eachTable, type LearnerData, type LearnerTable, learnerRows } from './rows.ts'

/** Raised only when an older version could not read the file. */
const FORMAT = 1

/** A backup as it is read. */
export type Backup = {
	/** Milliseconds since 1970. */
	savedAt: number
	data: LearnerData
	/** Rows that could not be read; all others were. */
	unread: number
}

const Envelope = v.object({ certlight: v.literal('backup'), format: v.number(), savedAt: v.number() })
const Tables = v.object({ data: v.record(v.string(), v.array(v.unknown())) })

/** Why a file is no backup, as a sentence for the learner. */
export class BackupFault extends Error {}

/** The text of a backup file. @param savedAt milliseconds since 1970 */
export function writeBackup(data: LearnerData, savedAt: number): string {
	return JSON.stringify({ certlight: 'backup', format: FORMAT, savedAt, data })
}

/**
 * Reads a backup file. Rows that are malformed are counted and left out: one damaged line must not cost all the others.
 * @throws BackupFault whose message says what the file is instead
 */
export function readBackup(text: string): Backup {
	const file = parse(text)
	const envelope = v.safeParse(Envelope, file)
	if (!envelope.success) throw new BackupFault('This file is not a backup of Certlight. Nothing was changed here.')
	const { format, savedAt } = envelope.output
	if (format > FORMAT)
		throw new BackupFault('This backup was made by a newer version of Certlight. Update the extension, then try again. Nothing was changed here.')
	const tables = v.safeParse(Tables, file)
	if (!tables.success)
		throw new BackupFault('This backup is damaged: its data cannot be read. If there is another copy of it, try that one. Nothing was changed here.')
	let unread = 0
	const data = eachTable((table) => {
		const rows = tables.output.data[table] ?? []
		const read = rows.flatMap((row) => readRow(table, row))
		unread += rows.length - read.length
		return read as LearnerData[typeof table]
	})
	return { savedAt, data, unread }
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		const isOurs = text.startsWith('{"certlight":"backup"')
		throw new BackupFault(
			isOurs
				? 'This backup is damaged or was cut off, so it cannot be read. If there is another copy of it, try that one. Nothing was changed here.'
				: 'This file is not a backup of Certlight. Nothing was changed here.',
		)
	}
}

function readRow(table: LearnerTable, row: unknown): unknown[] {
	const result = v.safeParse(learnerRows[table], row)
	return result.success ? [result.output] : []
}
