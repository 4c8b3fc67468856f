/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** One of the items, each as likely as its weight; undefined when there are none. Weights are positive. */
export function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, random: () => number): T | undefined {
	const total = items.reduce((sum, item) => sum + weightOf(item), 0)
	let left = random() * total
	for (const item of items) {
		left -= weightOf(item)
		if (left < 0) return item
	}
	return items.at(-1)
}
