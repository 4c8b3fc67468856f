import type { Matcher } from '../../study/finder/matcher.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import type { Mark } from './mark.ts'
import { findBlock, readProse } from './prose.ts'
import { marksIn } from './search.ts'
import { readSections } from './section.ts'

/**
 * The marks in view, found from points of the window, not by reading the page: their cost does not grow with it.
 * Begins at the block of the first text in view and ends below the window.
 */
export function searchInView(article: Element, matcher: Matcher, page: PageFacts): Mark[] {
	const first = firstTextInView(article)?.parentElement
	if (!first) return []
	const prose = readProse()
	const sections = readSections(article, findBlock(first))
	const marks: Mark[] = []
	for (let section = sections.next(); section; section = sections.next()) {
		for (const mark of marksIn(section, matcher, page, prose)) marks.push(mark)
		if (isBelowView(section.nodes.at(-1))) break
	}
	return marks
}

function firstTextInView(article: Element): Text | undefined {
	const box = article.getBoundingClientRect()
	const left = Math.max(box.left, 0)
	const width = Math.min(box.right, innerWidth) - left
	for (let y = Math.max(box.top, 0) + 8; y < Math.min(box.bottom, innerHeight); y += 40) {
		for (const x of [left + width * 0.1, left + width * 0.4]) {
			const node = document.caretPositionFromPoint(x, y)?.offsetNode
			if (node instanceof Text && node.parentElement !== article && article.contains(node)) return node
		}
	}
	return undefined
}

function isBelowView(node: Node | undefined): boolean {
	const element = node instanceof Element ? node : node?.parentElement
	return element !== undefined && element !== null && element.getBoundingClientRect().bottom > innerHeight
}
