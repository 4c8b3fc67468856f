import { thinOut } from '../../study/density.ts'
import type { Preferences } from '../../study/preferences.ts'
import type { Mark } from './mark.ts'
import type { Shade } from './shade.ts'

/** A section of the page begins at each of these. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Of marks in reading order those that light up. Only `section` looks at the page, and then once at each mark and heading. */
export function thinMarks(marks: readonly Mark[], density: Preferences['density'], article: Element, shadeOf: (term: number) => Shade): readonly Mark[] {
	return thinOut(marks, density, {
		term: ({ term }) => term,
		shade: ({ term }) => shadeOf(term),
		section: sectionsOf(article),
	})
}

/** The heading of the section that a block stands in, or the article where none stands before it: the first mention of a name is found from there on. */
export function sectionStart(article: Element, block: Element): Element {
	const before = [...article.querySelectorAll(HEADINGS)].filter((heading) => heading === block || begins(heading, block))
	return before.at(-1) ?? article
}

/** Tells how many headings of the article begin before a mark or around it; to be asked in reading order. */
function sectionsOf(article: Element): (mark: Mark) => number {
	let headings: NodeListOf<Element> | undefined
	let passed = 0
	let last: Node | undefined
	return ({ node }) => {
		headings ??= article.querySelectorAll(HEADINGS)
		if (node !== last) while (passed < headings.length && begins(headings[passed] as Element, node)) passed++
		last = node
		return passed
	}
}

/** Most headings asked about come after the mark, and asking from the earlier node is what the browser answers quickly. */
function begins(heading: Element, node: Node): boolean {
	return (node.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}
