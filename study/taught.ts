import * as v from 'valibot'
import type { Exam } from './schema/exam.ts'
import type { Note } from './schema/note.ts'
import type { Pair } from './schema/pair.ts'
import type { Question } from './schema/question.ts'
import type { Service } from './schema/service.ts'

/** The study material of one build, as the extension carries it; `hash` changes when anything in it does. */
export type Taught = { hash: string; exams: Exam[]; services: Service[]; notes: Note[]; questions: Question[]; pairs: Pair[] }

/** The material was checked when it was built, so here only its outline is: whole lists of rows with their keys. */
const TaughtOutline: v.GenericSchema<unknown, Taught> = v.object({
	hash: v.pipe(v.string(), v.minLength(1)),
	exams: rows<Exam>('code'),
	services: rows<Service>('id'),
	notes: rows<Note>('id'),
	questions: rows<Question>('id'),
	pairs: rows<Pair>('id'),
})

/**
 * Reads the study material that came with the extension.
 * @throws Error with a sentence when it is not whole.
 */
export function readTaught(value: unknown): Taught {
	const result = v.safeParse(TaughtOutline, value)
	if (result.success) return result.output
	const place = v.getDotPath(result.issues[0])
	throw new Error(`The study material that came with this version is damaged${place ? ` at ${place}` : ''}.`)
}

/** A list of objects that each have a text under `key`. */
export function rows<T>(key: string) {
	return v.array(v.custom<T>((row) => typeof row === 'object' && row !== null && typeof Reflect.get(row, key) === 'string'))
}
