import { firstWhere } from './position.ts'

/**
 * Names that are painted at once; few pages have more. Each costs the page 20 µs at every change of the highlights, whether it is in view or not:
 * as much as painting one word does on a long page.
 */
export const MOST = 300

/** How many are painted outside the window, where it is full of them. */
const OUTSIDE = 100

/** Names of a page, from one index up to and without another. */
export type Stretch = { from: number; to: number }

/**
 * The names to paint of a page that has more than `MOST`: those in view and as many above as below.
 * @param topOf pixels from the window's upper edge down to a name, ascending; undefined where it cannot be seen
 * @param height of the window, in pixels
 */
export function stretchAround(count: number, topOf: (index: number) => number | undefined, height: number): Stretch {
	const first = firstWhere(count, (index) => topOfNext(index, count, topOf) >= 0)
	const end = firstWhere(count, (index) => topOfNext(index, count, topOf) >= height)
	const size = Math.min(count, Math.max(MOST, end - first + OUTSIDE))
	const from = Math.max(0, Math.min(count - size, Math.floor((first + end - size) / 2)))
	return { from, to: from + size }
}

/** Where a name stands, or else the next that can be seen. */
function topOfNext(index: number, count: number, topOf: (index: number) => number | undefined): number {
	for (let at = index; at < count; at++) {
		const top = topOf(at)
		if (top !== undefined) return top
	}
	return Number.POSITIVE_INFINITY
}
