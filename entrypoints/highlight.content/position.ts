import type { Mark } from './mark.ts'

/** Orders marks as they are read. */
export function byPosition(a: Mark, b: Mark): number {
	if (a.node === b.node) return a.range.startOffset - b.range.startOffset
	return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
