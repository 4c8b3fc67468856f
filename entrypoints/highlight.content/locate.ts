import type { Section } from './gather.ts'
import { TEXT } from './node-types.ts'
import { Part } from './part.ts'

/** Tells which text node holds an offset of a section; goes down from the section's nodes and touches no other than it needs. */
export class Locator {
	readonly #section: Section
	readonly #parts: (Part | undefined)[] = []
	#last: Part | undefined

	constructor(section: Section) {
		this.#section = section
	}

	/** The text node at an offset, or undefined where the section has none. */
	at(offset: number): Part | undefined {
		const last = this.#last
		// Most questions are about the word that the one before was about.
		if (last !== undefined && offset >= last.start && offset < last.end) return last
		let part = this.#topAt(offset)
		while (part !== undefined && !part.isText) part = part.childAt(offset)
		this.#last = part
		return part
	}

	#topAt(offset: number): Part | undefined {
		const { text, nodes, starts } = this.#section
		if (offset < 0 || offset >= text.length) return undefined
		let low = 0
		let high = starts.length - 1
		while (low < high) {
			const middle = (low + high + 1) >> 1
			if ((starts[middle] as number) <= offset) low = middle
			else high = middle - 1
		}
		const known = this.#parts[low]
		if (known !== undefined) return known
		const node = nodes[low] as Node
		const part = new Part(node, node.nodeType === TEXT, starts[low] as number, starts[low + 1] ?? text.length, undefined)
		this.#parts[low] = part
		return part
	}
}
