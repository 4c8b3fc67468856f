import { Dexie, type Table } from 'dexie'
import type { Answer } from '../study/answer.ts'
import type { Reason } from '../study/choosing/reason.ts'
import type { Miss } from '../study/miss.ts'
import type { SittingEvent } from '../study/mock/event.ts'
import type { Passage } from '../study/passage.ts'
import type { Algorithm } from '../study/schema/algorithm.ts'
import type { Careers } from '../study/schema/careers.ts'
import type { Exam } from '../study/schema/exam.ts'
import type { Faq } from '../study/schema/faq.ts'
import type { Note } from '../study/schema/note.ts'
import type { Pair } from '../study/schema/pair.ts'
import type { Path } from '../study/schema/path.ts'
import type { Question } from '../study/schema/question.ts'
import type { Resource } from '../study/schema/resources.ts'
import type { Service } from '../study/schema/service.ts'
import { StoreFault } from './faults.ts'
import { firmPlatform, type Platform } from './platform.ts'

/** An unticked topic keeps its row, so that two devices can tell "unticked" from "never ticked". */
export type TickRow = { id: string; ticked: boolean; at: number }
/** Which question was drawn for an exam on one of the learner's calendar days, and why; the reason stays with it through the day. */
export type DayRow = { day: string; exam: string; questionId: string; why?: Reason }
export type SettingRow = { key: string; value: unknown }
/** Whether an answer is taken back; the answer itself stays in the log. `at` in milliseconds since 1970, so that the later word of two devices holds. */
export type UndoneRow = { id: string; undone: boolean; at: number }
/** A question the learner wants to see again; an unset flag keeps its row, as ticks do. */
export type FlagRow = { questionId: string; flagged: boolean; at: number }
/** Why an answer was wrong, as the learner says; without a reason where that was taken back. `at` in milliseconds since 1970: the later word of two devices holds. */
export type MissRow = Partial<Miss> & { answerId: string; at: number }
/** Services seen on pages, by the learner's own day. */
export type SeenRow = { day: string; service: string; pages: number }
/** The parts of the library that are one piece each. */
export type DocumentRow = { key: 'path'; value: Path | null } | { key: 'careers'; value: Careers | null } | { key: 'resources'; value: Resource[] }
/** A mock exam; what happened in it is in its events. */
export type SittingRow = { id: string; exam: string; startedAt: number; finished: boolean }
export type MetaRow = { key: string; value: string }

/** The taught tables are replaced by every content update; the learner's are never touched by one. */
export class Database extends Dexie {
	declare readonly exams: Table<Exam, string>
	declare readonly services: Table<Service, string>
	declare readonly notes: Table<Note, string>
	declare readonly questions: Table<Question, string>
	declare readonly pairs: Table<Pair, string>
	declare readonly algorithms: Table<Algorithm, string>
	declare readonly faq: Table<Faq, string>
	declare readonly documents: Table<DocumentRow, string>
	declare readonly meta: Table<MetaRow, string>
	declare readonly answers: Table<Answer, string>
	declare readonly ticks: Table<TickRow, string>
	declare readonly settings: Table<SettingRow, string>
	declare readonly days: Table<DayRow, [string, string]>
	declare readonly undone: Table<UndoneRow, string>
	declare readonly flags: Table<FlagRow, string>
	declare readonly misses: Table<MissRow, string>
	declare readonly sittings: Table<SittingRow, string>
	declare readonly sittingEvents: Table<SittingEvent, string>
	declare readonly seen: Table<SeenRow, [string, string]>
	declare readonly passages: Table<Passage, string>

	constructor(platform: Platform = {}) {
		super('certlight', firmPlatform(platform))
		this.version(1).stores({
			exams: 'code',
			services: 'id',
			notes: 'id',
			questions: 'id, *objectives, *services',
			pairs: 'id',
			meta: 'key',
			answers: 'id, questionId, at, day',
			ticks: 'id',
			settings: 'key',
			days: '[day+exam]',
		})
		this.version(2).stores({
			undone: 'id',
			flags: 'questionId',
			misses: 'answerId',
			seen: '[day+service], day',
			sittings: 'id, exam',
			sittingEvents: 'id, sitting',
			passages: 'id, service, url',
			algorithms: 'id',
			faq: 'id',
			documents: 'key',
		})
	}
}

/**
 * Opens the one database of the extension; other open contexts may hold it too.
 * @param platform an IndexedDB other than the browser's own
 * @param patienceMs how long an older version's open window may hold the database back
 * @throws StoreFault `blocked` or `newer`; other faults as they come, for `describeFault`
 */
export async function openDatabase(platform: Platform = {}, patienceMs = 3000): Promise<Database> {
	const db = new Database(platform)
	try {
		await Promise.race([db.open(), blockedFor(db, patienceMs)])
	} catch (error) {
		db.close()
		throw error
	}
	return db
}

function blockedFor(db: Database, patienceMs: number): Promise<never> {
	return new Promise((_, reject) => {
		db.on('blocked', () => {
			setTimeout(() => reject(new StoreFault('blocked')), patienceMs)
		})
	})
}
