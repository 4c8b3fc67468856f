export type Size = { width: number; height: number }
export type Point = { x: number; y: number }

/** Pixels between cards, and between them and the window's edge. */
export const GAP = 8

/**
 * Which of the pinned cards stand side by side: from the one at the right edge on, round again after the last, as many as the window is wide for.
 * @param widths pixels, in the order of pinning
 * @param from the card at the right edge
 * @returns places in `widths`, from the right edge to the left; one at least where there are cards
 */
export function rowOf(widths: readonly number[], from: number, windowWidth: number): number[] {
	const row: number[] = []
	let left = windowWidth - GAP
	for (let step = 0; step < widths.length; step++) {
		const place = (from + step) % widths.length
		left -= Math.min(widths[place] ?? 0, windowWidth - 2 * GAP)
		if (step > 0 && left < GAP) return row
		row.push(place)
		left -= GAP
	}
	return row
}

/** How high a pinned card may be; pixels. */
export function cornerHeight(window: Size): number {
	return window.height - 2 * GAP
}

/** Where the cards of a row stand, from the window's lower right corner to the left with their heads on one line; upper left corners in pixels of the window. */
export function cornerPlaces(sizes: readonly Size[], window: Size): Point[] {
	const y = Math.max(GAP, window.height - GAP - Math.max(0, ...sizes.map(({ height }) => height)))
	let right = window.width - GAP
	return sizes.map(({ width }) => {
		const x = Math.max(GAP, right - width)
		right = x - GAP
		return { x, y }
	})
}
