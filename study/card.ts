import type { LookAlike } from './look-alike.ts'
import type { Exam } from './schema/exam.ts'
import type { Note } from './schema/note.ts'
import type { Service } from './schema/service.ts'

/** A task of the learner's exam; `weight` is its domain's, per cent. */
export type ServedTask = { id: string; title: string; weight: number }
export type Named = { id: string; name: string }

/** Everything a card over a page shows about one entry. */
export type CardContent = {
	id: string
	name: string
	kind: Service['kind']
	category: string
	formerly: { name: string; until: string }[]
	status: Service['status']
	statusDate?: string
	statusNote?: string
	/** Names to read, not ids. */
	replacedBy?: string[]
	docs: string
	note?: { summary: string; cues: Note['cues']; traps: string[]; numbers?: NonNullable<Note['numbers']>; checked: string }
	/** What it is mixed up with: what the note says, then the others that a pair tells apart from it. */
	confusedWith: Named[]
	lookAlikes: LookAlike[]
	/** How many questions of the learner's exam are about it. */
	questions: number
	/** The learner's exam; null before one is chosen. */
	exam: { code: string; shortName: string; scope: 'in-scope' | 'named' | 'outside'; tasks: ServedTask[] } | null
	/** Codes of the other exams that name the entry. */
	otherExams: string[]
}

/** What is known about an entry; `others` are the entries it points at. */
export type CardSources = {
	service: Service
	note: Note | undefined
	others: readonly Service[]
	exam: Exam | undefined
	lookAlikes?: LookAlike[]
	questions?: number
}

/** Puts a card together; references to entries that do not exist are left out. */
export function cardOf({ service, note, others, exam, lookAlikes = [], questions = 0 }: CardSources): CardContent {
	const { id, name, kind, category, status, statusDate, statusNote, docs } = service
	return {
		id,
		name,
		kind,
		category,
		formerly: service.formerly.map((former) => ({ name: former.name, until: former.until })),
		status,
		...(statusDate && { statusDate }),
		...(statusNote && { statusNote }),
		...(service.replacedBy && { replacedBy: service.replacedBy.map((entry) => others.find((other) => other.id === entry)?.name ?? entry) }),
		docs,
		...(note && { note: digestOf(note) }),
		confusedWith: confusedNames(note ? namesOf(note.confusedWith, others) : [], lookAlikes),
		lookAlikes,
		questions,
		exam: exam ? { code: exam.code, shortName: exam.shortName, scope: service.exams[exam.code] ?? 'outside', tasks: servedTasks(note, exam) } : null,
		otherExams: Object.keys(service.exams).filter((code) => code !== exam?.code),
	}
}

/** The exam's tasks that a note serves, in the exam's order. */
export function servedTasks(note: Note | undefined, exam: Exam | undefined): ServedTask[] {
	if (!note || !exam) return []
	return exam.domains.flatMap((domain) =>
		domain.tasks.filter((task) => note.objectives.includes(task.id)).map((task) => ({ id: task.id, title: task.title, weight: domain.weight })),
	)
}

/** Ids with their names, in the order given; unknown ids are left out. */
export function namesOf(ids: readonly string[], services: readonly Service[]): Named[] {
	return ids.flatMap((id) => services.filter((service) => service.id === id).map((service) => ({ id, name: service.name })))
}

function confusedNames(names: readonly Named[], lookAlikes: readonly LookAlike[]): Named[] {
	const paired = lookAlikes.map(({ other }) => other).filter(({ id }) => names.every((name) => name.id !== id))
	return [...names, ...paired]
}

function digestOf({ summary, cues, traps, numbers, checked }: Note): NonNullable<CardContent['note']> {
	return { summary, cues, traps, ...(numbers && { numbers }), checked }
}
