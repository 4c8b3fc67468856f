import type { Domain } from '../schema/exam.ts'
import type { Ability } from './ability.ts'

/** Ability over a domain, and its tasks' in the guide's order. */
export type DomainAbility = { domain: Domain; tasks: Ability[]; known: number; uncertainty: number; asked: number; there: number; answers: number }

/** What the tasks amount to in each domain; a domain's is the mean of its tasks, since they share its weight equally. */
export function byDomain(tasks: readonly Ability[]): DomainAbility[] {
	return [...new Set(tasks.map(({ evidence }) => evidence.domain))].map((domain) => {
		const own = tasks.filter(({ evidence }) => evidence.domain === domain)
		const sum = (of: (one: Ability) => number) => own.reduce((total, one) => total + of(one), 0)
		return {
			domain,
			tasks: own,
			known: sum(({ known }) => known) / own.length,
			uncertainty: Math.sqrt(sum(({ uncertainty }) => uncertainty ** 2)) / own.length,
			asked: sum(({ evidence }) => evidence.asked),
			there: sum(({ evidence }) => evidence.there),
			answers: sum(({ evidence }) => evidence.answers),
		}
	})
}
