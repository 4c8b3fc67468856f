import type { Match } from '../../study/finder/find.ts'
import { type Chunk, nodeIndexAt } from './chunk.ts'

/** One name on the page. A StaticRange costs the page nothing when its nodes change, a live Range does at every change. */
export type Mark = { term: number; range: StaticRange; node: Text }

/** The mark of a match in a chunk, or undefined when the chunk's nodes no longer hold it. */
export function markOf(match: Match, chunk: Chunk): Mark | undefined {
	const first = nodeIndexAt(chunk, match.start)
	const last = nodeIndexAt(chunk, match.end - 1)
	const node = chunk.nodes[first]
	const endNode = chunk.nodes[last]
	if (!node || !endNode) return undefined
	const range = new StaticRange({
		startContainer: node,
		startOffset: match.start - (chunk.starts[first] ?? 0),
		endContainer: endNode,
		endOffset: match.end - (chunk.starts[last] ?? 0),
	})
	return { term: match.term, range, node }
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
