/** What is no prose: code, inputs and navigation stay dark. */
const DARK_TAGS = new Set('pre code kbd samp script style textarea input select button nav header footer svg noscript title awsdocs-breadcrumb'.split(' '))

/** The same by an attribute; most elements of a page have none, and asking for that is quicker. */
const DARK_MARKED = [
	...['[role="navigation"]', '[role="textbox"]', '[contenteditable=""]', '[contenteditable="true"]'],
	...['#awsdocs-toc', '#toc', '#breadcrumbs', '#awsdocs-footer', '.toc', 'dt.sig', '.headerlink'],
].join(',')

const BLOCKS = new Set(
	(
		'P DIV LI UL OL TD TH TR TABLE TBODY THEAD TFOOT CAPTION H1 H2 H3 H4 H5 H6 DT DD DL SECTION BLOCKQUOTE SUMMARY DETAILS PRE ' +
		'MAIN ARTICLE ASIDE NAV HEADER FOOTER FIGURE FIGCAPTION FORM FIELDSET BODY HTML HR'
	).split(' '),
)

/** Answers about elements, each asked of the DOM once. */
export type Prose = {
	isDark(element: Element): boolean
	/** The nearest block around an element, or the element itself. */
	blockOf(element: Element): Element
}

/** A fresh memory; a page whose elements change needs a new one for what changed. */
export function readProse(): Prose {
	const dark = new Map<Element, boolean>()
	const blocks = new Map<Element, Element>()
	const isDark = (element: Element): boolean => {
		const known = dark.get(element)
		if (known !== undefined) return known
		// Neighbouring names share most of what is around them, so each element is looked at once.
		const answer = isDarkItself(element) || (element.parentElement !== null && isDark(element.parentElement))
		dark.set(element, answer)
		return answer
	}
	return { isDark, blockOf: (element) => remember(blocks, element, () => findBlock(element)) }
}

/** Whether an element makes what it holds dark, whatever it stands in. */
export function isDarkItself(element: Element): boolean {
	return DARK_TAGS.has(element.localName) || (element.hasAttributes() && element.matches(DARK_MARKED))
}

/** Custom elements (`awsdocs-tabs`) are boxes of their own. */
export function isBlock(element: Element): boolean {
	return BLOCKS.has(element.tagName) || element.tagName.includes('-')
}

/** The nearest block around an element, or the element itself. */
export function findBlock(element: Element): Element {
	let here = element
	while (!isBlock(here) && here.parentElement) here = here.parentElement
	return here
}

function remember<T>(memory: Map<Element, T>, element: Element, ask: () => T): T {
	const known = memory.get(element)
	if (known !== undefined) return known
	const answer = ask()
	memory.set(element, answer)
	return answer
}
