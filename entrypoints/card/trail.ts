import type { Named } from '../../study/card.ts'

/** The entries that a card has shown, in order; the last one is the one it shows. */
export type Trail = readonly [Named, ...Named[]]

/** Goes on to another entry. One that was shown before is gone back to, so that no trail runs in circles. */
export function goOn(trail: Trail, entry: Named): Trail {
	const before = trail.findIndex(({ id }) => id === entry.id)
	return before < 0 ? [...trail, entry] : goTo(trail, before)
}

/** Goes back to the entry at a place of the trail; the place before the last one is one step back. */
export function goTo(trail: Trail, place: number): Trail {
	return [trail[0], ...trail.slice(1, Math.max(0, place) + 1)]
}

/** The entry that the trail has come to. */
export function hereOn(trail: Trail): Named {
	return trail.at(-1) ?? trail[0]
}
