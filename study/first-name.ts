import { findNames } from './finder/find.ts'
import { lineGround } from './finder/ground.ts'
import type { Matcher } from './finder/matcher.ts'
import { startPageFacts } from './finder/page-facts.ts'

/** The id of the first name in a passage, which says what it is about; undefined when there is none. */
export function firstName(text: string, { url, title }: { url: string; title: string }, matcher: Matcher): string | undefined {
	const [first] = findNames(text, lineGround(text), matcher, startPageFacts(matcher, url, title))
	return first && matcher.terms.ids[first.term]
}
