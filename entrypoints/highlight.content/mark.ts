import type { Match } from '../../study/finder/find.ts'
import type { Place } from './locate.ts'

/** One name on the page. A StaticRange costs the page nothing when its nodes change, a live Range does at every change. */
export type Mark = { term: number; range: StaticRange; node: Text }

/** The mark of a match, or undefined where no text node holds it. */
export function markOf({ start, end, term }: Match, locate: (offset: number) => Place | undefined): Mark | undefined {
	const first = locate(start)
	const last = locate(end - 1)
	if (!first || !last) return undefined
	const range = new StaticRange({
		startContainer: first.node,
		startOffset: start - first.start,
		endContainer: last.node,
		endOffset: end - last.start,
	})
	return { term, range, node: first.node }
}

/** Whether two marks name the same term at the same place. */
export function sameMark(a: Mark, b: Mark): boolean {
	const one = a.range
	const two = b.range
	return (
		a.term === b.term &&
		one.startContainer === two.startContainer &&
		one.startOffset === two.startOffset &&
		one.endContainer === two.endContainer &&
		one.endOffset === two.endOffset
	)
}

/** Whether a mark still stands in the document as it was found. */
export function isAlive({ range }: Mark): boolean {
	return range.startContainer.isConnected && range.endContainer.isConnected && range.endOffset <= ((range.endContainer as Text).length ?? 0)
}

/** A live range for geometry: it is made when asked for and thrown away. */
export function liveRange({ range }: Mark): Range {
	const live = document.createRange()
	live.setStart(range.startContainer, range.startOffset)
	live.setEnd(range.endContainer, range.endOffset)
	return live
}
