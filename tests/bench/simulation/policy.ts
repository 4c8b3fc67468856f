import type { Plan } from '../../../study/plan.ts'
import type { Question } from '../../../study/schema/question.ts'
import type { Chance } from './chance.ts'
import type { Record } from './record.ts'
import type { World } from './world.ts'

/** What a policy may look at. `at` is in days since the course began. */
export type Desk = { world: World; record: Record; plan: Plan; chance: Chance }

/** A way to choose what to answer next. `took` hears how it went. */
export type Policy = {
	next: (at: number, last: string | undefined) => Question
	took?: (question: Question, right: boolean, at: number) => void
}

/** What is due, most overdue first; else a new one, in an order of chance; else what falls due next. */
export function byDueDate(pool: readonly Question[], chance: Chance, dueOf: (id: string) => number | undefined): Policy['next'] {
	const fresh = chance.shuffled(pool)
	const byId = new Map(pool.map((question) => [question.id, question]))
	const met = new Set<string>()
	return (at, last) => {
		let first: { id: string; due: number } | undefined
		for (const id of met) {
			const due = dueOf(id) ?? 0
			if (id !== last && (!first || due < first.due)) first = { id, due }
		}
		const question = first && (first.due <= at || fresh.length === 0) ? byId.get(first.id) : fresh.pop()
		met.add(question?.id ?? '')
		return question ?? (pool[0] as Question)
	}
}
