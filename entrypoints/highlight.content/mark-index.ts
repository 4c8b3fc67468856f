import { isAlive, type Mark, sameMark } from './mark.ts'
import { putAmong } from './position.ts'

/** The marks of the page in reading order, and which of them stand in a text node. */
export class MarkIndex {
	#marks: Mark[] = []
	/** Made when it is first asked: while a page is read nobody points at it. */
	#byNode: WeakMap<Node, Mark[]> | undefined

	get all(): readonly Mark[] {
		return this.#marks
	}

	/** Puts `marks`, which are in reading order, in the place of all; tells whether anything changed. */
	replaceAll(marks: Mark[]): boolean {
		if (sameMarks(this.#marks, marks)) return false
		this.#marks = marks
		this.#byNode = undefined
		return true
	}

	/** Puts `marks` in the place of those below `roots` and of those whose text is gone; tells whether anything changed. */
	replaceBelow(roots: Element[], marks: Mark[]): boolean {
		// A mark that is found again stays the one that it was: the pointer may rest on it.
		const found = new Set(marks.map((mark) => this.#standingIn(mark.node)?.find((other) => sameMark(other, mark)) ?? mark))
		const kept = this.#marks.filter((mark) => isAlive(mark) && !found.has(mark) && !roots.some((root) => root.contains(mark.node)))
		return this.replaceAll(putAmong(kept, found))
	}

	/** The mark that covers a place in a text node. */
	at(node: Node, offset: number): Mark | undefined {
		return this.#standingIn(node)?.find(({ range }) => {
			const from = range.startContainer === node ? range.startOffset : 0
			const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY
			return from <= offset && offset <= to
		})
	}

	#standingIn(node: Node): Mark[] | undefined {
		this.#byNode ??= indexByNode(this.#marks)
		return this.#byNode.get(node)
	}
}

function indexByNode(marks: readonly Mark[]): WeakMap<Node, Mark[]> {
	const index = new WeakMap<Node, Mark[]>()
	for (const mark of marks) {
		for (const node of textNodesOf(mark)) {
			const others = index.get(node)
			if (others) others.push(mark)
			else index.set(node, [mark])
		}
	}
	return index
}

/** The text nodes from the mark's first to its last. */
function textNodesOf({ range: { startContainer, endContainer } }: Mark): Node[] {
	const nodes = [startContainer]
	if (endContainer === startContainer) return nodes
	const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
	walker.currentNode = startContainer
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		nodes.push(node)
		if (node === endContainer) break
	}
	return nodes
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
	return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index] as Mark))
}
