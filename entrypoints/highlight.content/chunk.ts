import { isWordCode } from '../../study/finder/letters.ts'
import { crossesBreak } from './break.ts'
import type { Prose } from './prose.ts'

/** Neighbouring text nodes joined into one text; `starts[i]` is the offset of `nodes[i]` in it. */
export type Chunk = { text: string; nodes: Text[]; starts: number[] }

/** Characters after which a chunk ends at the next block, and text nodes after which it ends anywhere. */
const CHARACTERS = 6000
const NODES = 2000

/** Takes chunks from a walk over text nodes, one a call; undefined when the walk is at its end. */
export function chunkReader(walker: TreeWalker, prose: Prose): () => Chunk | undefined {
	let next = walker.nextNode() as Text | null
	return () => {
		if (!next) return undefined
		const builder = new ChunkBuilder(prose)
		do {
			builder.add(next)
			next = walker.nextNode() as Text | null
		} while (next && !builder.endsBefore(next))
		return builder.build()
	}
}

class ChunkBuilder {
	readonly #prose: Prose
	readonly #parts: string[] = []
	readonly #nodes: Text[] = []
	readonly #starts: number[] = []
	#length = 0
	#lastCode = 32

	constructor(prose: Prose) {
		this.#prose = prose
	}

	add(node: Text): void {
		const data = node.data
		if (data.length === 0) return
		// Words of two blocks touch in the joined text ("<td>Glue</td><td>Athena</td>"): keep them apart.
		if (isWordCode(this.#lastCode) && isWordCode(data.charCodeAt(0)) && this.#breaksBefore(node)) {
			this.#parts.push('\n')
			this.#length++
		}
		this.#parts.push(data)
		this.#nodes.push(node)
		this.#starts.push(this.#length)
		this.#length += data.length
		this.#lastCode = data.charCodeAt(data.length - 1)
	}

	endsBefore(node: Text): boolean {
		if (this.#nodes.length >= NODES) return true
		return this.#length >= CHARACTERS && this.#leavesBlock(node)
	}

	build(): Chunk {
		return { text: this.#parts.join(''), nodes: this.#nodes, starts: this.#starts }
	}

	#breaksBefore(node: Text): boolean {
		const last = this.#nodes.at(-1)
		return last !== undefined && crossesBreak(last, node, this.#prose)
	}

	#leavesBlock(node: Text): boolean {
		const last = this.#nodes.at(-1)?.parentElement
		const parent = node.parentElement
		if (!last || !parent) return true
		return last !== parent && this.#prose.blockOf(last) !== this.#prose.blockOf(parent)
	}
}

/** Index of the node that holds the character at `offset` (the last one that starts at or before it). */
export function nodeIndexAt(chunk: Chunk, offset: number): number {
	let low = 0
	let high = chunk.starts.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((chunk.starts[middle] ?? 0) <= offset) low = middle
		else high = middle - 1
	}
	return low
}
