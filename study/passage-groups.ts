import type { Named } from './card.ts'
import type { Passage } from './passage.ts'

/** What is kept about one thing; without `about` no name stands in it. */
export type PassageGroup = { about?: Named; passages: Passage[] }

/** Puts what is kept together by what it is about, in the order of each group's first one. */
export function groupPassages(passages: readonly Passage[], names: ReadonlyMap<string, string>): PassageGroup[] {
	const groups = new Map<string, PassageGroup>()
	for (const passage of passages) {
		const id = passage.service !== undefined && names.has(passage.service) ? passage.service : ''
		const group = groups.get(id) ?? { ...(id !== '' && { about: { id, name: names.get(id) ?? id } }), passages: [] }
		groups.set(id, group)
		group.passages.push(passage)
	}
	return [...groups.values()]
}
