import type { Answer } from '../answer.ts'
import { dayMs } from '../day.ts'
import type { Miss } from '../miss.ts'
import type { Pair } from '../schema/pair.ts'
import type { Entry, Field } from './field.ts'
import type { Cause } from './reason.ts'

/** What a miss points at: questions for which `points` holds count `factor` times as much until one of them was answered. */
export type Pointer = { factor: number; cause: Cause; points: (entry: Entry) => boolean }

/** Answers looked back at, and how long a miss steers. */
const lately = 60
const forMs = 2 * dayMs

export type MissSources = {
	field: Field
	/** Oldest first. */
	log: readonly Answer[]
	misses: ReadonlyMap<string, Miss>
	pairs: readonly Pair[]
	/** Milliseconds since 1970. */
	now: number
}

/** The pointers of recent misses that nothing asked since has followed, latest first. */
export function openPointers({ field, log, misses, pairs, now }: MissSources): Pointer[] {
	const open: Pointer[] = []
	if (misses.size === 0) return open
	const since: Entry[] = []
	for (const answer of log.slice(-lately).reverse()) {
		const entry = field.byId.get(answer.questionId)
		if (!entry || now - answer.at > forMs) continue
		const miss = answer.right ? undefined : misses.get(answer.id)
		if (miss) open.push(...pointersOf(miss, entry, pairs).filter(({ points }) => !since.some(points)))
		since.push(entry)
	}
	return open
}

function pointersOf(miss: Miss, missed: Entry, pairs: readonly Pair[]): Pointer[] {
	const { question, tasks } = missed
	const another = (holds: (entry: Entry) => boolean) => (entry: Entry) => entry.question.id !== question.id && holds(entry)
	const cause: Cause = { kind: 'after-miss', miss: miss.reason, service: question.services[0] }
	switch (miss.reason) {
		case 'confused-two':
			return pairsMeant(miss, question.services, pairs).map(({ a, b }) => {
				const points = another((entry) => entry.question.services.includes(a) || entry.question.services.includes(b))
				return { factor: 6, cause: { kind: 'pair', a, b, ...(miss.pair && { told: true }) }, points }
			})
		case 'did-not-know':
			return [{ factor: 2, cause, points: another((entry) => entry.question.services.some((id) => question.services.includes(id))) }]
		case 'reasoned-wrongly':
			return [{ factor: 1.5, cause, points: another((entry) => entry.tasks.some((id) => tasks.includes(id))) }]
		default:
			return [{ factor: 1.3, cause, points: another((entry) => entry.question.type === question.type) }]
	}
}

/** The two things that the learner named; else the pair that both of the question's stand in, or every pair of either. */
export function pairsMeant({ pair }: Miss, services: readonly string[], pairs: readonly Pair[]): Pick<Pair, 'a' | 'b'>[] {
	return pair ? [{ a: pair[0], b: pair[1] }] : pairsOf(services, pairs)
}

function pairsOf(services: readonly string[], pairs: readonly Pair[]): Pair[] {
	const touching = pairs.filter(({ a, b }) => services.includes(a) || services.includes(b))
	const both = touching.filter(({ a, b }) => services.includes(a) && services.includes(b))
	return both.length > 0 ? both : touching
}
