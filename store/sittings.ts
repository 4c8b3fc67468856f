import * as v from 'valibot'
import { SittingEvent } from '../study/mock/event.ts'
import { answersOf } from '../study/mock/log.ts'
import { foldSitting, type Sitting } from '../study/mock/sitting.ts'
import type { Question } from '../study/schema/question.ts'
import type { Database, SittingRow } from './database.ts'
import { StoreFault } from './faults.ts'

/**
 * Adds an event; it is on disk when this resolves. The same id again changes nothing, so a retry is safe. The clock's steps before it go:
 * each event says the time by itself, so they say nothing any more, and a long sitting stays quick to read.
 * @throws StoreFault `refused` with a sentence when the data is malformed; errors of the database as they come
 */
export async function addSittingEvent(db: Database, event: SittingEvent): Promise<void> {
	const checked = v.safeParse(SittingEvent, event)
	if (!checked.success)
		throw new StoreFault('refused', { sentence: `This step of the mock exam was not kept because its data is malformed: ${checked.issues[0].message}.` })
	await db.transaction('rw', [db.sittings, db.sittingEvents], async () => {
		if (await db.sittingEvents.get(checked.output.id)) return
		await db.sittingEvents.add(checked.output)
		await db.sittingEvents
			.where('sitting')
			.equals(checked.output.sitting)
			.and((earlier) => earlier.kind === 'ticked' && earlier.n < checked.output.n)
			.delete()
		if (checked.output.kind === 'started')
			await db.sittings.put({ id: checked.output.sitting, exam: checked.output.form.exam, startedAt: checked.output.at, finished: false })
	})
}

/** A sitting as it stands; undefined when there is none with this id. */
export async function readSitting(db: Database, id: string): Promise<Sitting | undefined> {
	return foldSitting(await db.sittingEvents.where('sitting').equals(id).toArray())
}

/** What is known of a sitting without its events; undefined when there is none with this id. */
export async function readSittingRow(db: Database, id: string): Promise<SittingRow | undefined> {
	return db.sittings.get(id)
}

/** The sittings of an exam, or of all exams, newest first. */
export async function listSittings(db: Database, exam?: string): Promise<Sitting[]> {
	const rows = await (exam === undefined ? db.sittings : db.sittings.where('exam').equals(exam)).toArray()
	const events = await db.sittingEvents
		.where('sitting')
		.anyOf(rows.map((row) => row.id))
		.toArray()
	const bySitting = Map.groupBy(events, (event) => event.sitting)
	return rows.flatMap((row) => foldSitting(bySitting.get(row.id) ?? []) ?? []).sort((a, b) => b.startedAt - a.startedAt)
}

/** The questions of sittings, by id; those that left the study material are missing. */
export async function questionsOf(db: Database, sittings: readonly Sitting[]): Promise<Map<string, Question>> {
	const ids = new Set(sittings.flatMap((sitting) => sitting.form.items.map((item) => item.questionId)))
	const found = await db.questions.bulkGet([...ids])
	return new Map(found.flatMap((question) => (question ? [[question.id, question] as const] : [])))
}

/**
 * Ends a sitting and adds its answers to the log, in one transaction, so that neither can be without the other. Done twice it changes nothing.
 * @param day the learner's own calendar day
 */
export async function finishSitting(db: Database, event: Extract<SittingEvent, { kind: 'finished' }>, day: string, contentHash: string): Promise<void> {
	await db.transaction('rw', [db.sittings, db.sittingEvents, db.answers, db.questions], async () => {
		await addSittingEvent(db, event)
		const sitting = await readSitting(db, event.sitting)
		if (!sitting?.finished) return
		const questions = await questionsOf(db, [sitting])
		for (const answer of answersOf(sitting, questions, day, contentHash)) if (!(await db.answers.get(answer.id))) await db.answers.add(answer)
		await db.sittings.update(sitting.id, { finished: true })
	})
}
