import { readNameRules } from '../../content/bundle.ts'
import { packContent } from '../../content/pack.ts'
import { root } from '../../scripts/steps/command.ts'
import { compileTerms } from '../../study/finder/compile.ts'
import { makeMatcher } from '../../study/finder/matcher.ts'
import { atLeast, type Figure } from './aims.ts'
import { listGold, measureGold } from './gold/measure.ts'

/** Precision and recall on the labelled pages; no figures where those are not here. */
export function benchFinder(): { pages: number; figures: Figure[] } {
	const pages = listGold().length
	if (pages === 0) return { pages, figures: [] }
	const { services } = packContent(`${root}/content`).pack
	const { all, ambiguous } = measureGold(makeMatcher(compileTerms(services, readNameRules(`${root}/content`))), services)
	const figures = [
		atLeast('precision', all.precision, 0.98),
		atLeast('recall', all.recall, 0.98),
		atLeast('precision of ambiguous short forms', ambiguous.precision, 0.95),
		atLeast('recall of ambiguous short forms', ambiguous.recall, 0.95),
	]
	return { pages, figures }
}
