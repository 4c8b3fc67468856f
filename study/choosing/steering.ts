import { buriedObjectives } from '../memory/bury.ts'
import type { Choosing } from './choosing.ts'
import type { Entry, Field } from './field.ts'
import { openPointers } from './pointers.ts'
import type { Cause } from './reason.ts'

/** How much more (or less) a question counts for what happened lately, and the cause where it is one to tell. */
export type Steer = { factor: number; cause: Cause | undefined }

/** A question on an objective asked about today comes only when it is worth twice as much as the others. */
const buriedFactor = 0.5
/** As does a third question on one task in a row. */
const thirdInRow = 0.5
/** Each page read lately adds so much, up to so many pages. */
const perPage = 0.1
const mostPages = 5

/** What steers the choice besides recall and weight: burying for the day, variety, misses and what was read. */
export function steering({ log, day, now, misses = new Map(), pairs = [], seen = new Map() }: Choosing, field: Field): (entry: Entry) => Steer {
	const buried = buriedObjectives(log, day, (id) => field.byId.get(id)?.question.objectives ?? [])
	const run = twiceInRow(log.slice(-2).map(({ questionId }) => field.byId.get(questionId)?.tasks ?? []))
	const pointers = openPointers({ field, log, misses, pairs, now })
	return (entry) => {
		const pointer = pointers.find(({ points }) => points(entry))
		const read = mostRead(entry.question.services, seen)
		const rest = entry.question.objectives.some((id) => buried.has(id)) ? buriedFactor : 1
		const variety = entry.tasks.some((id) => run.has(id)) ? thirdInRow : 1
		const reading = 1 + perPage * Math.min(mostPages, read?.pages ?? 0)
		return { factor: rest * variety * reading * (pointer?.factor ?? 1), cause: pointer?.cause ?? read }
	}
}

/** The tasks that both of the last two questions served. */
function twiceInRow([one = [], other = []]: (readonly string[])[]): Set<string> {
	return new Set(one.filter((task) => other.includes(task)))
}

function mostRead(services: readonly string[], seen: ReadonlyMap<string, number>): Extract<Cause, { kind: 'read' }> | undefined {
	let most: Extract<Cause, { kind: 'read' }> | undefined
	for (const service of services) {
		const pages = seen.get(service) ?? 0
		if (pages > (most?.pages ?? 0)) most = { kind: 'read', service, pages }
	}
	return most
}
