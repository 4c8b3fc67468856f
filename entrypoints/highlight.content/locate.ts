import type { Section } from './section.ts'

/** A text node and the offset in its section where it begins. */
export type Place = { node: Text; start: number }

/** Where the text of a node begins and ends in its section. */
type Part = { node: Node; start: number; end: number; below?: Part[]; walk?: TextWalk }

/** Characters beyond which an element is divided into its children before its text nodes are walked. */
const LARGE = 120

/**
 * Tells which text node holds an offset of a section. Large elements are divided first, by the length of their children's text,
 * so that rows of a table without a name are never walked; what is walked is walked no further than asked.
 */
export function locator({ text, nodes, starts }: Section): (offset: number) => Place | undefined {
	const parts = nodes.map((node, index): Part => ({ node, start: starts[index] as number, end: starts[index + 1] ?? text.length }))
	return (offset) => {
		let part = partAt(parts, offset)
		while (part && part.end - part.start > LARGE && part.node.firstChild?.nextSibling) {
			part.below ??= divide(part)
			part = partAt(part.below, offset)
		}
		if (!part) return undefined
		part.walk ??= new TextWalk(part.node, part.start)
		return part.walk.placeOf(offset)
	}
}

function divide({ node, start, end }: Part): Part[] {
	const parts: Part[] = []
	let at = start
	for (let child = node.firstChild; child; child = child.nextSibling) {
		// The last child holds what is left; comments hold nothing.
		const next = child.nextSibling ? at + textLength(child) : end
		if (next > at) parts.push({ node: child, start: at, end: next })
		at = next
	}
	return parts
}

function textLength(node: Node): number {
	return node instanceof Text ? node.length : node instanceof Element ? (node.textContent?.length ?? 0) : 0
}

function partAt(parts: Part[], offset: number): Part | undefined {
	const part = parts[lastAtOrBefore(offset, parts.length, (index) => (parts[index] as Part).start)]
	return part && offset < part.end ? part : undefined
}

/** The text nodes of one node of a section, as far as they were walked. */
class TextWalk {
	readonly #nodes: Text[] = []
	readonly #starts: number[] = []
	#walker: TreeWalker | undefined
	#next: Text | null
	#end: number

	constructor(node: Node, start: number) {
		this.#end = start
		if (node instanceof Text) this.#next = node
		else {
			this.#walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
			this.#next = this.#walker.nextNode() as Text | null
		}
	}

	placeOf(offset: number): Place | undefined {
		while (this.#next && this.#end <= offset) {
			this.#nodes.push(this.#next)
			this.#starts.push(this.#end)
			this.#end += this.#next.length
			this.#next = (this.#walker?.nextNode() ?? null) as Text | null
		}
		const index = lastAtOrBefore(offset, this.#starts.length, (at) => this.#starts[at] as number)
		const node = this.#nodes[index]
		return node && offset < this.#end ? { node, start: this.#starts[index] as number } : undefined
	}
}

/** Index of the last of `count` ascending starts that is not above `offset`; -1 where none is. */
function lastAtOrBefore(offset: number, count: number, startOf: (index: number) => number): number {
	let low = -1
	let high = count - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if (startOf(middle) <= offset) low = middle
		else high = middle - 1
	}
	return low
}
