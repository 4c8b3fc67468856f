import type { PageTerms } from '../../messages/protocol.ts'
import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Mark } from './mark.ts'

/** The names on a page with how often each stands there, in the order of their first place. */
export function listTerms(marks: readonly Mark[], terms: CompiledTerms): PageTerms['terms'] {
	const counts = new Map<number, number>()
	for (const { term } of marks) counts.set(term, (counts.get(term) ?? 0) + 1)
	return [...counts].map(([term, count]) => ({ id: terms.ids[term] ?? '', count }))
}
