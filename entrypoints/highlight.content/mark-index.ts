import { isAlive, type Mark, sameMark } from './mark.ts'

/** The marks of the page, and which of them stand in a text node. */
export class MarkIndex {
	#marks: Mark[] = []
	#byNode = new WeakMap<Node, Mark[]>()

	get all(): readonly Mark[] {
		return this.#marks
	}

	/** Puts `marks` in the place of all; tells whether anything changed. */
	replaceAll(marks: Mark[]): boolean {
		const changed = !sameMarks(this.#marks, marks)
		this.#marks = marks
		this.#byNode = new WeakMap()
		for (const mark of marks) this.#place(mark)
		return changed
	}

	/** Puts `marks` in the place of those below `roots` and of those whose text is gone; tells whether anything changed. */
	replaceBelow(roots: Element[], marks: Mark[]): boolean {
		const gone = (mark: Mark) => !isAlive(mark) || roots.some((root) => root.contains(mark.node))
		const kept = this.#marks.filter((mark) => !gone(mark))
		const dropped = this.#marks.filter(gone)
		const stands = (mark: Mark) => this.#byNode.get(mark.node)?.some((other) => sameMark(other, mark)) ?? false
		if (dropped.length === marks.length && marks.every(stands)) return false
		return this.replaceAll([...kept, ...marks])
	}

	/** The mark that covers a place in a text node. */
	at(node: Node, offset: number): Mark | undefined {
		return this.#byNode.get(node)?.find(({ range }) => {
			const from = range.startContainer === node ? range.startOffset : 0
			const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY
			return from <= offset && offset <= to
		})
	}

	#place(mark: Mark): void {
		const { startContainer, endContainer } = mark.range
		this.#add(startContainer, mark)
		if (endContainer === startContainer) return
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
		walker.currentNode = startContainer
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			this.#add(node, mark)
			if (node === endContainer) return
		}
	}

	#add(node: Node, mark: Mark): void {
		const marks = this.#byNode.get(node)
		if (marks) marks.push(mark)
		else this.#byNode.set(node, [mark])
	}
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
	return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index] as Mark))
}
