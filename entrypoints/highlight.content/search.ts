import { findNames } from '../../study/finder/find.ts'
import type { Matcher } from '../../study/finder/matcher.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import type { Section } from './gather.ts'
import { Locator } from './locate.ts'
import { type Mark, markOf } from './mark.ts'
import { readProse } from './prose.ts'
import { readSections } from './section.ts'
import { sectionGround } from './section-ground.ts'

/** A reading of the text below an element. */
export type Search = {
	/** Reads one section and returns its marks; undefined at the end. */
	next(): Mark[] | undefined
	/** The last node of the section that was read last. */
	lastNode(): Node | undefined
	/** Whether the reading ended because its place was taken from the page. */
	isLost(): boolean
}

/** Reads the text below `root` from the top, or from the node `from` on. */
export function searchBelow(root: Element, matcher: Matcher, page: PageFacts, from?: Node): Search {
	const prose = readProse()
	const sections = readSections(root, from)
	let section: Section | undefined
	return {
		// A section's text and its nodes are read in one go, so the page cannot change between.
		next() {
			section = sections.next()
			if (section === undefined) return undefined
			const places = new Locator(section)
			const marks: Mark[] = []
			for (const match of findNames(section.text, sectionGround(section.text, places, prose), matcher, page)) {
				const mark = markOf(match, places)
				if (mark) marks.push(mark)
			}
			return marks
		},
		lastNode: () => section?.nodes.at(-1),
		isLost: sections.isLost,
	}
}
