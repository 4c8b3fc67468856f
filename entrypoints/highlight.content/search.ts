import { findNames } from '../../study/finder/find.ts'
import type { Matcher } from '../../study/finder/matcher.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import { type Chunk, chunkReader } from './chunk.ts'
import { chunkGround } from './chunk-ground.ts'
import { type Mark, markOf } from './mark.ts'
import { readProse } from './prose.ts'

/** A walk over the text below an element. */
export type Search = {
	/** Reads one chunk and returns its marks; undefined at the end. */
	next(): Mark[] | undefined
	/** Whether the walk stopped because the place where it stood was taken from the page. */
	isLost(): boolean
}

/** Reads the text below `root` from the top. */
export function searchBelow(root: Element, matcher: Matcher, page: PageFacts): Search {
	const prose = readProse()
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
	const read = chunkReader(walker, prose)
	return {
		next() {
			const chunk = read()
			return chunk && marksIn(chunk, matcher, page, prose)
		},
		isLost: () => !root.contains(walker.currentNode),
	}
}

function marksIn(chunk: Chunk, matcher: Matcher, page: PageFacts, prose: ReturnType<typeof readProse>): Mark[] {
	const matches = findNames(chunk.text, chunkGround(chunk, prose), matcher, page)
	return matches.flatMap((match) => markOf(match, chunk) ?? [])
}

/**
 * The text nodes in view, found from the points of the window, not by walking the page: their cost does not grow with it.
 * Starts at the block of the first text in view and ends below the window.
 */
export function searchInView(article: Element, matcher: Matcher, page: PageFacts): Mark[] {
	const first = firstTextInView(article)
	if (!first) return []
	const prose = readProse()
	const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
	walker.currentNode = prose.blockOf(first.parentElement ?? article)
	const read = chunkReader(walker, prose)
	const marks: Mark[] = []
	for (let chunk = read(); chunk; chunk = read()) {
		marks.push(...marksIn(chunk, matcher, page, prose))
		if (isBelowView(chunk.nodes.at(-1))) break
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
			if (node instanceof Text && article.contains(node)) return node
		}
	}
	return undefined
}

function isBelowView(node: Text | undefined): boolean {
	const box = node?.parentElement?.getBoundingClientRect()
	return box !== undefined && box.top > innerHeight
}
