import { isBlock, type Prose } from './prose.ts'

/** Whether a block, or a `br`, begins or ends between two text nodes. */
export function crossesBreak(first: Text, last: Text, prose: Prose): boolean {
	const from = first.parentElement
	const to = last.parentElement
	if (!from || !to) return true
	if (from === to && first.nextSibling === last) return false
	if (prose.blockOf(from) !== prose.blockOf(to)) return true
	const walker = first.ownerDocument.createTreeWalker(prose.blockOf(from), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
	walker.currentNode = first
	for (let node = walker.nextNode(); node && node !== last; node = walker.nextNode()) {
		if (node instanceof Element && (node.tagName === 'BR' || isBlock(node))) return true
	}
	return false
}
