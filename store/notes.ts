import type { Note } from '../study/schema/note.ts'
import type { Database } from './database.ts'

/** The note of an entry; undefined when it has none. */
export async function readNote(db: Database, id: string): Promise<Note | undefined> {
	return db.notes.get(id)
}

/** Every note, by id; their names are the entries' (`listServices`). */
export async function listNotes(db: Database): Promise<Note[]> {
	return db.notes.toArray()
}
