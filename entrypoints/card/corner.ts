export type Size = { width: number; height: number }
export type Point = { x: number; y: number }

/** Pixels between cards, and between them and the window's edge. */
const GAP = 8
/** Pixels of a card that stay in sight above the one that stands before it. */
const HEAD = 64
/** The least height that is left to a card however many there are, pixels. */
const LEAST = 160

/** In which row each pinned card stands: from the window's right edge to the left, and then before those again. */
function rowsOf(widths: readonly number[], windowWidth: number): { row: number; x: number }[] {
	let row = 0
	let right = windowWidth - GAP
	return widths.map((width, place) => {
		if (place > 0 && right - width < GAP) {
			row++
			right = windowWidth - GAP
		}
		const x = Math.max(GAP, right - width)
		right = x - GAP
		return { row, x }
	})
}

/** How high pinned cards may be, so that the heads of all rows are in sight; pixels. */
export function cornerHeight(widths: readonly number[], window: Size): number {
	const rows = (rowsOf(widths, window.width).at(-1)?.row ?? 0) + 1
	return Math.max(Math.min(LEAST, window.height - 2 * GAP), window.height - 2 * GAP - (rows - 1) * HEAD)
}

/** Where pinned cards stand in the window's lower right corner, their upper left corners in pixels of the window. */
export function cornerPlaces(sizes: readonly Size[], window: Size): Point[] {
	const places = rowsOf(
		sizes.map(({ width }) => width),
		window.width,
	)
	const last = places.at(-1)?.row ?? 0
	const top = window.height - GAP - Math.max(0, ...sizes.map(({ height }) => height))
	return places.map(({ row, x }) => ({ x, y: Math.max(GAP, top - (last - row) * HEAD) }))
}
