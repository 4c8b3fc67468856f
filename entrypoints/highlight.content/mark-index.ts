import { isAlive, type Mark, sameMark } from './mark.ts'

/** The marks of the page, and which of them stand in a text node. */
export class MarkIndex {
	#marks: Mark[] = []
	/** Made when it is first asked: while a page is read nobody points at it. */
	#byNode: WeakMap<Node, Mark[]> | undefined

	get all(): readonly Mark[] {
		return this.#marks
	}

	/** Puts `marks` in the place of all; tells whether anything changed. */
	replaceAll(marks: Mark[]): boolean {
		const changed = !sameMarks(this.#marks, marks)
		this.#marks = marks
		this.#byNode = undefined
		return changed
	}

	/** Puts `marks` in the place of those below `roots` and of those whose text is gone; tells whether anything changed. */
	replaceBelow(roots: Element[], marks: Mark[]): boolean {
		const gone = (mark: Mark) => !isAlive(mark) || roots.some((root) => root.contains(mark.node))
		const kept = this.#marks.filter((mark) => !gone(mark))
		const dropped = this.#marks.filter(gone)
		const stands = (mark: Mark) => this.#standingIn(mark.node)?.some((other) => sameMark(other, mark)) ?? false
		if (dropped.length === marks.length && marks.every(stands)) return false
		return this.replaceAll([...kept, ...marks])
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
