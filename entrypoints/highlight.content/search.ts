import { findNames } from '../../study/finder/find.ts'
import type { Matcher } from '../../study/finder/matcher.ts'
import type { PageFacts } from '../../study/finder/rules.ts'
import { locator } from './locate.ts'
import { type Mark, markOf } from './mark.ts'
import { type Prose, readProse } from './prose.ts'
import { readSections, type Section } from './section.ts'
import { sectionGround } from './section-ground.ts'

/** A reading of the text below an element. */
export type Search = {
	/** Reads one section and returns its marks; undefined at the end. */
	next(): Mark[] | undefined
	/** Whether the reading ended because its place was taken from the page. */
	isLost(): boolean
}

/** Reads the text below `root` from the top. */
export function searchBelow(root: Element, matcher: Matcher, page: PageFacts): Search {
	const prose = readProse()
	const sections = readSections(root)
	return {
		next() {
			const section = sections.next()
			return section && marksIn(section, matcher, page, prose)
		},
		isLost: sections.isLost,
	}
}

/** The marks of a section. Its text and its nodes are read in one go, so the page cannot change between. */
export function marksIn(section: Section, matcher: Matcher, page: PageFacts, prose: Prose): Mark[] {
	const locate = locator(section)
	const marks: Mark[] = []
	for (const match of findNames(section.text, sectionGround(section.text, locate, prose), matcher, page)) {
		const mark = markOf(match, locate)
		if (mark) marks.push(mark)
	}
	return marks
}
