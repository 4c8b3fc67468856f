import { ELEMENT, TEXT } from './node-types.ts'
import { isBlock } from './prose.ts'

/** Neighbouring nodes of one parent with their text in one piece; `starts[i]` is the offset of `nodes[i]` in it. */
export type Section = { text: string; nodes: Node[]; starts: number[] }

/** Characters after which a section ends at the next block: few at first, since names in view wait for them, then more, since each section costs. */
const FIRST = 1500
const FULL = 6000
/** Characters beyond which an element is read child by child. */
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
	let full = FIRST
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
				const text = textOf(here)
				if (text.length > TOO_BIG && here.firstChild) {
					here = here.firstChild
					continue
				}
				const section = gather(here, text, full)
				full = Math.min(full * 2, FULL)
				advance(section.nodes.at(-1) as Node)
				if (section.text !== '') return section
			}
			return undefined
		},
		isLost: () => lost,
	}
}

/** The nodes from `first` on that fit into one section. It ends between blocks, so that no name is cut. */
function gather(first: Node, firstText: string, full: number): Section {
	const nodes = [first]
	const starts = [0]
	const texts = [firstText]
	let length = firstText.length
	let last = first
	for (let node = first.nextSibling; node; node = node.nextSibling) {
		if (nodes.length >= MANY) break
		if (length >= full && (isBlockNode(last) || isBlockNode(node))) break
		const text = textOf(node)
		if (text.length > TOO_BIG && (node.hasChildNodes() || isBlockNode(last))) break
		nodes.push(node)
		starts.push(length)
		texts.push(text)
		length += text.length
		last = node
	}
	return { text: texts.join(''), nodes, starts }
}

function isBlockNode(node: Node): boolean {
	return node.nodeType === ELEMENT && isBlock(node as Element)
}

/** Comments have a `textContent` too. */
function textOf(node: Node): string {
	const type = node.nodeType
	return type === ELEMENT || type === TEXT ? (node.textContent as string) : ''
}

/** The node that follows in reading order once `node` and all below it is read; null at the end of `root`. */
function nodeAfter(node: Node, root: Element): Node | null {
	let here: Node | null = node
	while (here && here !== root && !here.nextSibling) here = here.parentNode
	return here && here !== root ? here.nextSibling : null
}
