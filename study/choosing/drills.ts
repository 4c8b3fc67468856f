import { isLeech } from '../memory/leech.ts'
import type { Memory } from '../memory/memory.ts'
import type { Exam } from '../schema/exam.ts'
import type { Entry, Field } from './field.ts'
import type { Scope } from './scope.ts'

/** What some drills look at. */
export type DrillSources = { memories: ReadonlyMap<string, Memory>; flagged?: ReadonlySet<string> | undefined }

/** The questions of a drill, by id. */
export function entriesIn(field: Field, scope: Scope, sources: DrillSources): Entry[] {
	return field.entries.filter((entry) => isIn(entry, scope) && isMarked(entry, scope, sources))
}

/** The exam whose guide came before this one, to drill what is new; undefined for a first version. */
export function guideBefore(exam: Exam, exams: readonly Exam[]): Exam | undefined {
	const family = (code: string) => code.split('-', 1)[0]
	return exams.find((other) => family(other.code) === family(exam.code) && other.replacedBy.includes(exam.code))
}

function isIn({ question, tasks, domain }: Entry, scope: Scope): boolean {
	const { services, objectives } = question
	if (scope.domain !== undefined && domain.id !== scope.domain && !tasks.some((task) => task.startsWith(`${scope.domain}.`))) return false
	if (scope.task !== undefined && !tasks.includes(scope.task)) return false
	if (scope.service !== undefined && !services.includes(scope.service)) return false
	if (scope.type !== undefined && question.type !== scope.type) return false
	if (scope.pair && !scope.pair.some((service) => services.includes(service))) return false
	return scope.notIn === undefined || !objectives.some((id) => id.startsWith(`${scope.notIn}/`))
}

function isMarked({ question: { id } }: Entry, scope: Scope, { memories, flagged }: DrillSources): boolean {
	if (scope.missed && memories.get(id)?.lastRight !== false) return false
	if (scope.flagged && !flagged?.has(id)) return false
	return !scope.leeches || isLeech(memories.get(id))
}
