import { ELEMENT, TEXT } from './node-types.ts'
import { isBlock } from './prose.ts'

/** Neighbouring nodes of one parent with their text in one piece; `starts[i]` is the offset of `nodes[i]` in it. */
export type Section = { text: string; nodes: Node[]; starts: number[] }

/** Characters beyond which an element is read child by child. */
export const TOO_BIG = 12_000
/** Nodes after which a section ends wherever it is. */
const MANY = 1000

/**
 * The nodes from `first` on that fit into one section of about `full` characters. It ends between blocks, so that no name is cut.
 * `big` is the element that it ended before because its text is too long.
 */
export function gather(first: Node, firstText: string, full: number): Section & { big: Node | undefined } {
	const nodes = [first]
	const starts = [0]
	const texts = [firstText]
	let length = firstText.length
	let last = first
	let big: Node | undefined
	for (let node = first.nextSibling; node; node = node.nextSibling) {
		if (nodes.length >= MANY) break
		if (length >= full && (isBlockNode(last) || isBlockNode(node))) break
		const text = textOf(node)
		if (text.length > TOO_BIG) {
			if (node.hasChildNodes()) big = node
			if (big || isBlockNode(last)) break
		}
		nodes.push(node)
		starts.push(length)
		texts.push(text)
		length += text.length
		last = node
	}
	return { text: texts.join(''), nodes, starts, big }
}

/** The text of an element or a text node; comments have a `textContent` too. */
export function textOf(node: Node): string {
	const type = node.nodeType
	return type === ELEMENT || type === TEXT ? (node.textContent as string) : ''
}

function isBlockNode(node: Node): boolean {
	return node.nodeType === ELEMENT && isBlock(node as Element)
}
