import { ELEMENT, TEXT } from './node-types.ts'
import { isDarkItself, type Prose } from './prose.ts'

/** Characters up to which an element's text nodes are walked to; elements below it are then not touched, which a longer one is spared by their lengths. */
const SHORT = 600

/** A node of a section, and the offsets in the section's text between which its own text stands. */
export class Part {
	readonly node: Node
	readonly start: number
	readonly end: number
	readonly isText: boolean
	readonly #above: Part | undefined
	/** The children with text, as far as they were measured: up to `#reached`, before `#next`. */
	readonly #below: Part[] = []
	#next: Node | null | undefined
	#reached: number
	#dark: boolean | undefined
	#walker: TreeWalker | undefined

	constructor(node: Node, isText: boolean, start: number, end: number, above: Part | undefined) {
		this.node = node
		this.isText = isText
		this.start = start
		this.end = end
		this.#above = above
		this.#reached = start
	}

	/** The child that holds an offset of the part. Children are measured no further than asked, so that cells behind a row's name are never touched. */
	childAt(offset: number): Part | undefined {
		const below = this.#below
		if (offset < this.#reached) {
			for (let index = below.length - 1; index >= 0; index--) if ((below[index] as Part).start <= offset) return below[index]
		}
		if (this.end - this.start <= SHORT) return this.#walkTo(offset)
		if (this.#next === undefined) this.#next = this.node.firstChild
		while (this.#next) {
			const part = this.#measure(this.#next)
			if (offset < this.#reached) return part
		}
		return undefined
	}

	/** The text node that holds the offset, without a look at the elements on the way to it. */
	#walkTo(offset: number): Part | undefined {
		this.#walker ??= document.createTreeWalker(this.node, NodeFilter.SHOW_TEXT)
		for (let node = this.#walker.nextNode(); node; node = this.#walker.nextNode()) {
			const start = this.#reached
			const end = start + (node as Text).length
			if (end === start) continue
			this.#reached = end
			const part = new Part(node, true, start, end, undefined)
			this.#below.push(part)
			if (offset < end) return part
		}
		return undefined
	}

	/** Whether the part lies in code, navigation or whatever else is no prose. */
	isDark(prose: Prose): boolean {
		this.#dark ??= (!this.isText && isDarkItself(this.node as Element)) || this.#isDarkAbove(prose)
		return this.#dark
	}

	#isDarkAbove(prose: Prose): boolean {
		if (this.#above) return this.#above.isDark(prose)
		const parent = this.node.parentElement
		return parent === null || prose.isDark(parent)
	}

	#measure(child: Node): Part | undefined {
		const start = this.#reached
		const type = child.nodeType
		const next = child.nextSibling
		this.#next = next
		let end = start
		if (type === TEXT) end += (child as Text).length
		// The last child holds what is left; comments hold nothing.
		else if (type === ELEMENT) end = next === null ? this.end : start + (child.textContent as string).length
		if (end === start) return undefined
		this.#reached = end
		const part = new Part(child, type === TEXT, start, end, this)
		this.#below.push(part)
		return part
	}
}
