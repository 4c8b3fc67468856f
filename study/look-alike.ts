import type { Named } from './card.ts'
import type { Pair } from './schema/pair.ts'
import type { Service } from './schema/service.ts'

/** A pair of look-alikes, seen from one of the two. */
export type LookAlike = { other: Named; question: string; rows: { about: string; own: string; other: string }[]; rule: string }

/** The pair as the entry `id` sees it; the other one's name comes from `services`, its id where it has no entry. */
export function seenFrom(id: string, pair: Pair, services: readonly Service[]): LookAlike {
	const isA = pair.a === id
	const otherId = isA ? pair.b : pair.a
	return {
		other: { id: otherId, name: services.find((service) => service.id === otherId)?.name ?? otherId },
		question: pair.question,
		rows: pair.rows.map(({ about, a, b }) => ({ about, own: isA ? a : b, other: isA ? b : a })),
		rule: pair.rule,
	}
}
