import { LONGEST, type Passage, readPassage } from '../study/passage.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

/** Milliseconds for which what was deleted can be brought back; after that only its id is left, so that other devices delete it too. */
const BRING_BACK = 86_400_000

/**
 * Keeps a passage, or words of the learner's own. The same text of the same page is kept once.
 * @returns whether it is new
 * @throws StoreFault `refused` when it is malformed
 */
export async function addPassage(db: Database, passage: Passage): Promise<boolean> {
	const row = checked(passage)
	return db.transaction('rw', db.passages, async () => {
		if (row.kind === 'passage') {
			const same = await db.passages.where('url').equals(row.url).toArray()
			if (same.some((other) => other.kind === 'passage' && other.text === row.text && other.goneAt === undefined)) return false
		}
		await db.passages.add(row)
		return true
	})
}

/**
 * Changes the learner's own words. Own words that become empty are deleted.
 * @param at milliseconds since 1970
 * @throws StoreFault `refused` when nothing of this id is kept, or the words are too many
 */
export async function setWords(db: Database, id: string, words: string, at: number): Promise<void> {
	const note = words.trim()
	await change(db, id, (row) => ({ ...row, note, changedAt: at, ...(row.kind === 'own' && note === '' && { goneAt: at }) }))
}

/** Deletes what is kept; for a day it can be brought back. @param at milliseconds since 1970 */
export async function removePassage(db: Database, id: string, at: number): Promise<void> {
	await change(db, id, (row) => ({ ...row, goneAt: at, changedAt: at }))
	await forgetOld(db, at)
}

/** Brings back what was deleted. @param at milliseconds since 1970 */
export async function restorePassage(db: Database, id: string, at: number): Promise<void> {
	await change(db, id, ({ goneAt: _, ...row }) => ({ ...row, changedAt: at }))
}

/** Everything kept, newest first. */
export async function listPassages(db: Database): Promise<Passage[]> {
	return newestFirst(await db.passages.toArray())
}

/** What is kept about a service, newest first. */
export async function passagesAbout(db: Database, service: string): Promise<Passage[]> {
	return newestFirst(await db.passages.where('service').equals(service).toArray())
}

function newestFirst(rows: Passage[]): Passage[] {
	return rows.filter(({ goneAt }) => goneAt === undefined).sort((a, b) => b.at - a.at)
}

async function change(db: Database, id: string, make: (row: Passage) => Passage): Promise<void> {
	await db.transaction('rw', db.passages, async () => {
		const row = await db.passages.get(id)
		if (!row) throw new StoreFault('refused', { sentence: 'This is no longer kept, so it could not be changed. Everything else is still there.' })
		await db.passages.put(checked(make(row)))
	})
}

async function forgetOld(db: Database, at: number): Promise<void> {
	await db.passages
		.filter(({ goneAt }) => goneAt !== undefined && goneAt < at - BRING_BACK)
		.modify((row, place) => {
			place.value = { kind: 'own', id: row.id, at: row.at, changedAt: row.changedAt, note: '', goneAt: row.goneAt ?? at }
		})
}

function checked(passage: Passage): Passage {
	if (passage.note.length > LONGEST.note)
		throw new StoreFault('refused', {
			sentence: `Own words have at most ${LONGEST.note} letters; these have ${passage.note.length}. Shorten them and try again.`,
		})
	try {
		return readPassage(passage)
	} catch (cause) {
		throw new StoreFault('refused', { cause })
	}
}
