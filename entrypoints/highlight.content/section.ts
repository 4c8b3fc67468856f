import { isBlock } from './prose.ts'

/** Neighbouring nodes of one parent with their text in one piece; `starts[i]` is the offset of `nodes[i]` in it. */
export type Section = { text: string; nodes: Node[]; starts: number[] }

/** Characters after which a section ends at the next block, and beyond which an element is read child by child. */
const FULL = 6000
const TOO_BIG = 12_000
/** Nodes after which a section ends wherever it is. */
const MANY = 1000

/** Reads the text below `root` in sections, in reading order. */
export type SectionReader = {
	/** The next section with text; undefined at the end. */
	next(): Section | undefined
	/** Whether reading ended because its place was taken from the page. */
	isLost(): boolean
}

/**
 * Takes the text of whole elements from the browser, which joins it far faster than a walk over text nodes could;
 * which nodes hold a name is asked later, and only where there is one.
 * @param from where to begin; the first child that `root` has at the first call unless told
 */
export function readSections(root: Element, from?: Node): SectionReader {
	let here: Node | null | undefined = from
	let lost = false
	const advance = (node: Node) => {
		here = nodeAfter(node, root)
		lost = here === null && !root.contains(node)
	}
	return {
		next() {
			if (here === undefined) here = root.firstChild
			while (here) {
				if (!root.contains(here)) {
					lost = true
					return undefined
				}
				if (here.hasChildNodes() && textOf(here).length > TOO_BIG) {
					here = here.firstChild
					continue
				}
				const section = gather(here)
				advance(section.nodes.at(-1) as Node)
				if (section.text !== '') return section
			}
			return undefined
		},
		isLost: () => lost,
	}
}

/** The nodes from `first` on that fit into one section. It ends between blocks, so that no name is cut. */
function gather(first: Node): Section {
	const section: Section = { text: '', nodes: [], starts: [] }
	const parts: string[] = []
	let length = 0
	for (let node: Node | null = first; node; node = node.nextSibling) {
		const last = section.nodes.at(-1)
		const atBlock = last !== undefined && (isBlockNode(last) || isBlockNode(node))
		if (atBlock && length >= FULL) break
		const text = textOf(node)
		if (last && ((text.length > TOO_BIG && (atBlock || node.hasChildNodes())) || section.nodes.length >= MANY)) break
		section.nodes.push(node)
		section.starts.push(length)
		parts.push(text)
		length += text.length
	}
	section.text = parts.join('')
	return section
}

function isBlockNode(node: Node): boolean {
	return node instanceof Element && isBlock(node)
}

function textOf(node: Node): string {
	return node instanceof Text ? node.data : node instanceof Element ? (node.textContent ?? '') : ''
}

/** The node that follows in reading order once `node` and all below it is read; null at the end of `root`. */
function nodeAfter(node: Node, root: Element): Node | null {
	let here: Node | null = node
	while (here && here !== root && !here.nextSibling) here = here.parentNode
	return here && here !== root ? here.nextSibling : null
}
