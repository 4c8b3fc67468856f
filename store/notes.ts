import { namesOf, servedTasks } from '../study/card.ts'
import type { NoteView } from '../study/note-view.ts'
import type { Note } from '../study/schema/note.ts'
import type { Database } from './database.ts'
import { readExam } from './exams.ts'
import { readService, readServices } from './services.ts'
import { readSettings } from './settings.ts'

/** A note with its entry, the names it is confused with and the tasks of the chosen exam it serves; undefined when the entry has no note. */
export async function readNote(db: Database, id: string): Promise<NoteView | undefined> {
	const [note, service, { exam: code }] = await Promise.all([db.notes.get(id), readService(db, id), readSettings(db)])
	if (!note || !service) return undefined
	const [others, exam] = await Promise.all([readServices(db, note.confusedWith), code ? readExam(db, code) : undefined])
	return { note, service, confusedWith: namesOf(note.confusedWith, others), exam: exam?.code ?? null, tasks: servedTasks(note, exam) }
}

/** Every note, by id; their names are the entries' (`listServices`). */
export async function listNotes(db: Database): Promise<Note[]> {
	return db.notes.toArray()
}
