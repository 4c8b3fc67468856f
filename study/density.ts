import type { Preferences } from './preferences.ts'

/** What the choice between mentions needs to know of them. */
export type AskMention<T> = {
	term: (mention: T) => number | string
	shade: (mention: T) => string
	/** Which section it stands in: anything that differs between two sections. */
	section: (mention: T) => unknown
}

/** Shades of what the learner does not know yet. */
const UNKNOWN = new Set(['new', 'weak'])

/** The mentions that light up, in their order. @param mentions in reading order, where only the first of a section lights up */
export function thinOut<T>(mentions: readonly T[], density: Preferences['density'], ask: AskMention<T>): readonly T[] {
	if (density === 'every') return mentions
	if (density === 'unknown') return mentions.filter((mention) => UNKNOWN.has(ask.shade(mention)))
	let section: unknown
	let met = new Set<number | string>()
	return mentions.filter((mention) => {
		const here = ask.section(mention)
		if (here !== section) met = new Set()
		section = here
		const first = !met.has(ask.term(mention))
		met.add(ask.term(mention))
		return first
	})
}
