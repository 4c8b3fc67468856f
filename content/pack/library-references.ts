import type { Algorithm } from '../../study/schema/algorithm.ts'
import type { Material } from './material.ts'
import type { Fault } from './read.ts'
import { twice } from './twice.ts'

/** What the library's files point at: exams, tasks and catalogue entries. */
export type Known = { codes: Set<string>; objectives: Set<string>; services: Set<string> }

/** Every id that the library points at must exist, and none of its own may stand twice. */
export function checkLibrary({ library }: Material, known: Known): Fault[] {
	const { algorithms, faq, resources, path, careers } = library
	return [
		...algorithms.flatMap((one) => checkAlgorithm(one, known)),
		...faq.flatMap((one) => unknown(one.exams, known.codes, `faq/${one.id}.md`, 'exam')),
		...resources.flatMap((one) => [
			...unknown(one.exams, known.codes, 'resources.yaml', `${one.id}: exam`),
			...unknown(one.objectives, known.objectives, 'resources.yaml', `${one.id}: objective`),
			...strays(one.objectives, one.exams, 'resources.yaml', one.id),
		]),
		...(path ? unknown(codesOfPath(path), known.codes, 'path.yaml', 'exam') : []),
		...(careers?.roles ?? []).flatMap((one) => [
			...unknown(one.exams, known.codes, 'careers.yaml', `${one.id}: exam`),
			...unknown(one.services, known.services, 'careers.yaml', `${one.id}: service`),
		]),
		...repeated(algorithms, 'algorithms.yaml'),
		...repeated(resources, 'resources.yaml'),
		...repeated(careers?.roles ?? [], 'careers.yaml'),
		...repeated([...(path?.levels ?? []), ...(path?.routes ?? [])], 'path.yaml'),
	]
}

function checkAlgorithm(one: Algorithm, known: Known): Fault[] {
	const file = 'algorithms.yaml'
	return [
		...unknown(one.services, known.services, file, `${one.id}: service`),
		...unknown(one.exams, known.codes, file, `${one.id}: exam`),
		...unknown(one.objectives, known.objectives, file, `${one.id}: objective`),
		...strays(one.objectives, one.exams, file, one.id),
		...(one.kind === 'built-in' ? unknown([one.id], known.services, file, 'a built-in algorithm is a catalogue entry, but') : []),
		...repeated(
			one.tasks.map(({ task }) => ({ id: task })),
			`${file}: ${one.id}`,
		),
	]
}

type PathLike = NonNullable<Material['library']['path']>

/** Renewal may also come from a certification that is not taught here; only what looks like a code is one. */
function codesOfPath({ levels, steps, renewals, routes }: PathLike): string[] {
	return [
		...levels.flatMap((level) => [...level.exams, ...level.weeks.map(({ exam }) => exam)]),
		...steps.flatMap(({ from, to }) => [from, to]),
		...renewals.flatMap(({ certification, by }) => [certification, ...(/^[A-Z]{3}-C\d{2}$/.test(by) ? [by] : [])]),
		...routes.flatMap((route) => route.steps.map(({ exam }) => exam)),
	]
}

function unknown(ids: string[], known: Set<string>, file: string, what: string): Fault[] {
	return ids.filter((id) => !known.has(id)).map((id) => ({ file, rule: `${what} ${id} does not exist` }))
}

function strays(objectives: string[], exams: string[], file: string, id: string): Fault[] {
	return objectives
		.filter((objective) => !exams.includes(objective.slice(0, 7)))
		.map((objective) => ({ file, rule: `${id}: serves ${objective}, but its exams do not name that exam` }))
}

function repeated(rows: { id: string }[], file: string): Fault[] {
	return twice(rows.map(({ id }) => id)).map((id) => ({ file, rule: `the id ${id} stands twice` }))
}
