import type { Named } from '../card.ts'
import type { Exam, QuestionType } from '../schema/exam.ts'
import type { Choosing } from './choosing.ts'
import { entriesIn, guideBefore } from './drills.ts'
import { type Field, fieldOf } from './field.ts'
import { type MixedUp, mixedUpIn, pairKey } from './mixed-up.ts'
import type { Scope } from './scope.ts'

/** Something to practise with the number of its questions. */
export type DrillPart = { id: string; title: string; count: number }
export type DrillDomain = DrillPart & { weight: number; tasks: DrillPart[] }
export type DrillPair = { id: string; a: Named; b: Named; count: number; mixedUp?: MixedUp['how'] }

/** Everything an exam can be practised by. */
export type DrillList = {
	all: number
	/** Last answered wrong; flagged; wrong again and again. */
	missed: number
	flagged: number
	leeches: number
	/** What this version of the guide added to the one before, where there was one. */
	added: { before: string; count: number } | undefined
	domains: DrillDomain[]
	types: { type: QuestionType; count: number }[]
	/** Services that are asked about, by name. */
	services: DrillPart[]
	/** Pairs that are asked about, those that the learner mixed up first. */
	pairs: DrillPair[]
}

export type DrillMaterial = Pick<Choosing, 'pool' | 'exam' | 'memories' | 'flagged' | 'pairs' | 'misses' | 'log'> & {
	exams: readonly Exam[]
	/** What a service is called. */
	nameOf: (service: string) => string
}

/** The drills of an exam, with how many questions each has. */
export function listDrills(material: DrillMaterial): DrillList {
	const { pool, exam, exams, nameOf } = material
	const field = fieldOf(pool, exam)
	const count = (scope: Scope) => entriesIn(field, scope, material).length
	const before = guideBefore(exam, exams)?.code
	const part = ({ id, title }: { id: string; title: string }, scope: Scope) => ({ id, title, count: count(scope) })
	return {
		all: count({}),
		missed: count({ missed: true }),
		flagged: count({ flagged: true }),
		leeches: count({ leeches: true }),
		added: before === undefined ? undefined : { before, count: count({ notIn: before }) },
		domains: exam.domains.map((domain) => ({
			...part(domain, { domain: domain.id }),
			weight: domain.weight,
			tasks: domain.tasks.map((task) => part(task, { task: task.id })),
		})),
		types: exam.questionTypes.map((type) => ({ type, count: count({ type }) })),
		services: servicesIn(field, nameOf),
		pairs: pairsIn(field, material, count),
	}
}

function servicesIn(field: Field, nameOf: DrillMaterial['nameOf']): DrillPart[] {
	const counts = new Map<string, number>()
	for (const { question } of field.entries) for (const id of new Set(question.services)) counts.set(id, (counts.get(id) ?? 0) + 1)
	return [...counts].map(([id, count]) => ({ id, title: nameOf(id), count })).sort((one, other) => one.title.localeCompare(other.title))
}

function pairsIn(field: Field, material: DrillMaterial, count: (scope: Scope) => number): DrillPair[] {
	const { pairs = [], nameOf } = material
	const mixedUp = mixedUpIn(field, material)
	const named = (id: string): Named => ({ id, name: nameOf(id) })
	const told = [...mixedUp.values()].filter(({ id }) => !pairs.some((pair) => pairKey(pair) === id))
	return [...pairs, ...told]
		.map((pair) => ({ id: pair.id, a: named(pair.a), b: named(pair.b), count: count({ pair: [pair.a, pair.b] }), ...how(mixedUp.get(pairKey(pair))) }))
		.filter((pair) => pair.count > 0)
		.sort((one, other) => rank(other) - rank(one) || one.a.name.localeCompare(other.a.name))
}

function how(found: MixedUp | undefined): Pick<DrillPair, 'mixedUp'> {
	return found ? { mixedUp: found.how } : {}
}

function rank({ mixedUp }: DrillPair): number {
	return mixedUp === undefined ? 0 : mixedUp === 'told' ? 2 : 1
}
