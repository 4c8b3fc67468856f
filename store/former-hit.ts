import type { SearchResult } from 'minisearch'
import type { Service } from '../study/schema/service.ts'

type Former = { name: string; until: string }

/** The former name that a search found an entry by; undefined when its name of today holds the words as well. */
export function formerMeant({ match, queryTerms }: SearchResult, formerly: readonly Former[]): Former | undefined {
	const inName = Object.keys(match).filter((term) => match[term]?.includes('name'))
	const terms = Object.keys(match).filter((term) => match[term]?.includes('formerly') && !inName.includes(term))
	const nameHoldsAll = queryTerms.every((typed) => inName.some((term) => term.startsWith(typed)))
	if (terms.length === 0 || nameHoldsAll) return undefined
	const count = ({ name }: Former) => terms.filter((term) => name.toLowerCase().includes(term)).length
	return [...formerly].sort((a, b) => count(b) - count(a)).find((former) => count(former) > 0) ?? formerly[0]
}

/** Every former name and its short forms as one text to search in. */
export function formerText({ formerly }: Service): string {
	return formerly.flatMap(({ name, short = [] }) => [name, ...short]).join(' ')
}

/** What a list of results says about an entry that is not simply in use. */
export function lifecycleOf({ status, statusDate }: Service): { status?: Exclude<Service['status'], 'active'>; statusDate?: string } {
	return status === 'active' ? {} : { status, ...(statusDate && { statusDate }) }
}
