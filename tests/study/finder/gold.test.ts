// @vitest-environment node
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readNameRules } from '../../../content/bundle.ts'
import { packContent } from '../../../content/pack.ts'
import { compileTerms } from '../../../study/finder/compile.ts'
import { makeMatcher } from '../../../study/finder/matcher.ts'
import { listGold, measureGold } from '../../bench/gold/measure.ts'

const labelled = listGold()

test.runIf(labelled.length > 0)('labelled real pages: precision and recall of at least 0.98, ambiguous short forms at least 0.95', () => {
	const content = join(import.meta.dirname, '../../../content')
	const { services } = packContent(content).pack
	const { all, ambiguous } = measureGold(makeMatcher(compileTerms(services, readNameRules(content))), services)
	expect(all.precision).toBeGreaterThanOrEqual(0.98)
	expect(all.recall).toBeGreaterThanOrEqual(0.98)
	expect(ambiguous.precision).toBeGreaterThanOrEqual(0.95)
	expect(ambiguous.recall).toBeGreaterThanOrEqual(0.95)
})

test.skipIf(labelled.length > 0)('labelled pages are not here (../shared/gold), so nothing was measured', (context) => context.skip())
