import { seededRandom } from '../../../study/seeded.ts'

/** Draws that are the same for the same seed. */
export type Chance = {
	/** 0 to 1. */
	unit: () => number
	between: (low: number, high: number) => number
	whole: (low: number, high: number) => number
	happens: (chance: number) => boolean
	normal: (mean: number, sd: number) => number
	/** A place, by weight. */
	place: (weights: readonly number[]) => number
	shuffled: <T>(items: readonly T[]) => T[]
}

export function chanceOf(seed: number): Chance {
	const unit = seededRandom(Math.imul(seed + 1, 0x9e3779b1))
	const between = (low: number, high: number) => low + (high - low) * unit()
	return {
		unit,
		between,
		whole: (low, high) => Math.floor(between(low, high + 1)),
		happens: (chance) => unit() < chance,
		normal: (mean, sd) => mean + sd * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
		place: (weights) => placeIn(weights, unit()),
		shuffled: (items) =>
			items
				.map((item) => ({ item, key: unit() }))
				.sort((a, b) => a.key - b.key)
				.map(({ item }) => item),
	}
}

function placeIn(weights: readonly number[], unit: number): number {
	let left = unit * weights.reduce((sum, weight) => sum + weight, 0)
	for (const [place, weight] of weights.entries()) {
		left -= weight
		if (left < 0) return place
	}
	return weights.length - 1
}
