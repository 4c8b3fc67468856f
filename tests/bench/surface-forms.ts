import { readNameRules } from '../../content/bundle.ts'
import { packContent } from '../../content/pack.ts'
import { root } from '../../scripts/steps/command.ts'
import { compileTerms } from '../../study/finder/compile.ts'
import type { Standings } from '../../study/finder/compiled.ts'
import { unfold } from '../../study/finder/standing.ts'

/** Every way of writing a name that the finder looks for, written out: those that need evidence too, and each with each prefix of its family. */
export function surfaceForms(): string[] {
	const content = `${root}/content`
	const rules = readNameRules(content)
	const terms = compileTerms(packContent(content).pack.services, rules)
	const texts = terms.texts.flat()
	const bare = texts.filter((_, form) => terms.rules[form] !== 0)
	const prefixed = Object.values(rules.families).flatMap((prefixes, family) =>
		formsIn(terms.families[family] ?? {}).flatMap((form) => prefixes.map((prefix) => `${prefix} ${texts[form]}`)),
	)
	return [...new Set([...bare, ...prefixed])]
}

function formsIn(table: Standings): number[] {
	return [...new Set(Object.values(table).flatMap(unfold))]
}
