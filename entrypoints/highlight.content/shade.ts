import type { CompiledTerms } from '../../study/finder/compiled.ts'
import type { Lens } from '../../study/lens.ts'

/** How strongly a name lights up: `outside` the learner's exam, or by what the learner knows of it. */
export type Shade = 'outside' | 'new' | 'weak' | 'learning' | 'known'

/** The shade of each term under the learner's lens. Before an exam is chosen every name is new. */
export function shadesUnder(lens: Lens, terms: CompiledTerms): (term: number) => Shade {
	const bit = lens.exam === null ? -1 : terms.examCodes.indexOf(lens.exam)
	return (term) => {
		if (lens.exam !== null && (bit < 0 || ((terms.exams[term] ?? 0) & (1 << bit)) === 0)) return 'outside'
		return lens.strengths[terms.ids[term] ?? ''] ?? 'new'
	}
}
