import type { Section } from './section.ts'

/** A text node and the offset in its section where it begins. */
export type Place = { node: Text; start: number }

/**
 * Tells which text node holds an offset of a section. Walks no further than the offsets it is asked for,
 * and asks each node for its length only: a section without a name is never walked.
 */
export function locator({ nodes: [first] }: Section): (offset: number) => Place | undefined {
	const nodes: Text[] = []
	const starts: number[] = []
	let end = 0
	let walker: TreeWalker | undefined
	let next: Text | null = null
	const walkTo = (offset: number) => {
		if (!walker && first?.parentNode) {
			walker = document.createTreeWalker(first.parentNode, NodeFilter.SHOW_TEXT)
			walker.currentNode = first
			next = first instanceof Text ? first : (walker.nextNode() as Text | null)
		}
		while (next && end <= offset) {
			nodes.push(next)
			starts.push(end)
			end += next.length
			next = walker?.nextNode() as Text | null
		}
	}
	return (offset) => {
		if (end <= offset) walkTo(offset)
		const index = lastAtOrBefore(starts, offset)
		const node = nodes[index]
		return node && offset < end ? { node, start: starts[index] as number } : undefined
	}
}

/** Index of the last number that is not above `offset`; -1 where none is. */
function lastAtOrBefore(starts: number[], offset: number): number {
	let low = -1
	let high = starts.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((starts[middle] as number) <= offset) low = middle
		else high = middle - 1
	}
	return low
}
