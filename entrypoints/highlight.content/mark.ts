import type { Match } from '../../study/finder/find.ts'
import type { Locator } from './locate.ts'

/** One name on the page. A StaticRange costs the page nothing when its nodes change, a live Range does at every change. */
export type Mark = { term: number; range: StaticRange; node: Text }

/** The mark of a match, or undefined where no text node holds it. */
export function markOf({ start, end, term }: Match, places: Locator): Mark | undefined {
	const first = places.at(start)
	const last = places.at(end - 1)
	if (first === undefined || last === undefined) return undefined
	const node = first.node as Text
	const range = new StaticRange({ startContainer: node, startOffset: start - first.start, endContainer: last.node, endOffset: end - last.start })
	return { term, range, node }
}

/** Whether two marks name the same term at the same place. */
export function sameMark(a: Mark, b: Mark): boolean {
	if (a === b) return true
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
export function isAlive({ range, node }: Mark): boolean {
	if (!node.isConnected) return false
	const end = range.endContainer
	return (end === node || end.isConnected) && range.endOffset <= ((end as Text).length ?? 0)
}

/** A live range for geometry: it is made when asked for and thrown away. */
export function liveRange({ range }: Mark): Range {
	const live = document.createRange()
	live.setStart(range.startContainer, range.startOffset)
	live.setEnd(range.endContainer, range.endOffset)
	return live
}

/** Where the first letters of a mark are, in the window's pixels; undefined where it cannot be seen, wherever the page is scrolled to. */
export function boxOf(mark: Mark): DOMRect | undefined {
	const parent = mark.node.parentElement
	// What is folded has boxes all the same, in both browsers.
	if (!parent || !(parent.checkVisibility() || getComputedStyle(parent).display === 'contents')) return undefined
	return liveRange(mark).getClientRects()[0]
}
