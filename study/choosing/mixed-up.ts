import type { Pair } from '../schema/pair.ts'
import type { Choosing } from './choosing.ts'
import type { Field } from './field.ts'
import { pairsMeant } from './pointers.ts'

type Sources = Pick<Choosing, 'log' | 'misses' | 'pairs'>

/** Two things that were mixed up: the learner told which, or they are near to what the question missed was about. */
export type MixedUp = Pick<Pair, 'id' | 'a' | 'b'> & { how: 'told' | 'near' }

/** What the learner mixed up, as far as it is known, by `pairKey`. */
export function mixedUpIn(field: Field, { pairs = [], misses = new Map(), log }: Sources): Map<string, MixedUp> {
	const found = new Map<string, MixedUp>()
	for (const { id: answer, right, questionId } of log) {
		const miss = misses.get(answer)
		if (right || miss?.reason !== 'confused-two') continue
		const how = miss.pair ? 'told' : 'near'
		for (const { a, b } of pairsMeant(miss, field.byId.get(questionId)?.question.services ?? [], pairs)) {
			const id = pairKey({ a, b })
			if (found.get(id)?.how !== 'told') found.set(id, { id, a, b, how })
		}
	}
	return found
}

/** The same whichever of the two comes first. */
export function pairKey({ a, b }: Pick<Pair, 'a' | 'b'>): string {
	return [a, b].sort().join('--')
}
