import { gather, type Section, TOO_BIG, textOf } from './gather.ts'

/** Characters after which a section ends at the next block: few at first, since names in view wait for them, then more, since each section costs. */
const FIRST = 1500
const FULL = 6000

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
	/** The element that was too big for the section before it: its text is not read again. */
	let big: Node | undefined
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
				const text = here === big ? '' : textOf(here)
				if ((here === big || text.length > TOO_BIG) && here.hasChildNodes()) {
					here = here.firstChild
					continue
				}
				const section = gather(here, text, full)
				big = section.big
				full = Math.min(full * 2, FULL)
				advance(section.nodes.at(-1) as Node)
				if (section.text !== '') return section
			}
			return undefined
		},
		isLost: () => lost,
	}
}

/** The node that follows in reading order once `node` and all below it is read; null at the end of `root`. */
function nodeAfter(node: Node, root: Element): Node | null {
	let here: Node | null = node
	while (here && here !== root && !here.nextSibling) here = here.parentNode
	return here && here !== root ? here.nextSibling : null
}
