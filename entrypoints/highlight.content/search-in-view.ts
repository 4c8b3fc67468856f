import type { Mark } from './mark.ts'
import { findBlock } from './prose.ts'
import type { Search } from './search.ts'
import { SLICE } from './slices.ts'

/** What was found in view, and whether the search came to its end doing so. */
export type InView = { marks: Mark[]; isAll: boolean }

/** Windows high up to which an article is read on below the window: a second repaint costs more than the little that is left. */
const SHORT = 3
/** Milliseconds after which a search ends wherever it is: much text may be folded away above the window's end. */
const LONGEST = 12

/** Goes on with a search until it has passed below the window, or to its end where the article is short and a slice is enough. */
export function searchView(search: Search, article: Element): InView {
	const began = performance.now()
	const isShort = article.getBoundingClientRect().bottom < SHORT * innerHeight
	const found: Mark[] = []
	for (let marks = search.next(); marks; marks = search.next()) {
		for (const mark of marks) found.push(mark)
		const took = performance.now() - began
		if (took > LONGEST || (isBelowView(search.lastNode()) && !(isShort && took < SLICE))) return { marks: found, isAll: false }
	}
	return { marks: found, isAll: true }
}

/** Whether the article begins in the window or little above it, so that reading from its top is reading what is in view. */
export function beginsInView(article: Element): boolean {
	return article.getBoundingClientRect().top > -innerHeight
}

/** The block of the first text in view, found from points of the window, not by reading the page: the cost does not grow with it. */
export function firstBlockInView(article: Element): Element | undefined {
	const box = article.getBoundingClientRect()
	const left = Math.max(box.left, 0)
	const width = Math.min(box.right, innerWidth) - left
	for (let y = Math.max(box.top, 0) + 8; y < Math.min(box.bottom, innerHeight); y += 40) {
		for (const x of [left + width * 0.1, left + width * 0.4]) {
			const node = document.caretPositionFromPoint(x, y)?.offsetNode
			const parent = node instanceof Text ? node.parentElement : null
			if (parent !== null && parent !== article && article.contains(parent)) return findBlock(parent)
		}
	}
	return undefined
}

function isBelowView(node: Node | undefined): boolean {
	const element = node instanceof Element ? node : node?.parentElement
	return element !== undefined && element !== null && element.getBoundingClientRect().bottom > innerHeight
}
