import { boxOf, isAlive, type Mark } from './mark.ts'
import { stretchAround } from './stretch.ts'

/**
 * Tells at once which of many names are to be painted, and again whenever the window comes near others, until the signal says stop.
 * @param marks in reading order
 */
export function followWindow(marks: readonly Mark[], article: Element, paint: (near: readonly Mark[]) => void, signal: AbortSignal): void {
	const topOf = (index: number) => topOfMark(marks[index] as Mark)
	let stretch = { from: 0, to: 0 }
	let above = 0
	let below = 0
	const move = () => {
		const { from, to } = stretchAround(marks.length, topOf, innerHeight)
		if (from !== stretch.from || to !== stretch.to) paint(marks.slice(from, to))
		stretch = { from, to }
		// Half of what is left, so that a page thick with names is not painted anew at every turn of the wheel.
		above = from === 0 ? Number.NEGATIVE_INFINITY : marginOf(-(topOf(from) ?? 0))
		below = to === marks.length ? Number.NEGATIVE_INFINITY : marginOf((topOf(to - 1) ?? 0) - innerHeight)
	}
	const look = () => {
		const isInside = -(topOf(stretch.from) ?? 0) >= above && (topOf(stretch.to - 1) ?? 0) - innerHeight >= below
		if (!isInside) move()
	}
	move()
	// Scrolling is told before the frame is painted, of boxes inside the page too.
	document.addEventListener('scroll', look, { passive: true, capture: true, signal })
	addEventListener('resize', look, { signal })
	// Whatever is folded or unfolded changes the article's size.
	const observer = new ResizeObserver(look)
	observer.observe(article)
	signal.addEventListener('abort', () => observer.disconnect())
}

/** Pixels outside the window that are to be kept painted, of those that are. */
function marginOf(painted: number): number {
	return Math.min(innerHeight, painted / 2)
}

function topOfMark(mark: Mark): number | undefined {
	// Its text may be gone and nobody have told yet.
	return isAlive(mark) ? boxOf(mark)?.top : undefined
}
