import fc from 'fast-check'
import { type LearnerData, type LearnerTable, learnerRows } from '../../../study/backup/rows.ts'
import { answer } from '../samples.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const at = fc.nat(1000)
const day = fc.constantFrom('2026-11-22', '2026-11-23')
const exam = fc.constantFrom('AIF-C01', 'MLS-C01')

/** A sitting's events come from one place, so two rows of one id are the same. */
const event = fc.tuple(id, fc.nat(3)).map(([sitting, n]) => ({ kind: 'ticked' as const, id: `${sitting}-${n}`, sitting, n, at: n * 10, spent: n * 5 }))
const rows = {
	answers: id.map((one) => answer('q/one', { id: one, at: one.charCodeAt(0) })),
	undone: fc.record({ id, undone: fc.boolean(), at }),
	ticks: fc.record({ id, ticked: fc.boolean(), at }),
	flags: fc.record({ questionId: id, flagged: fc.boolean(), at }),
	misses: fc.record({ answerId: id, reason: fc.constantFrom('misread' as const, 'did-not-know' as const), at }),
	days: fc.record({ day, exam, questionId: id }),
	settings: fc.record({ key: id, value: fc.jsonValue() }),
	sittings: fc.record({ id, exam: fc.constant('AIF-C01'), startedAt: fc.constant(7), finished: fc.boolean() }),
	sittingEvents: event,
	seen: fc.record({ day, service: id, pages: at }),
	passages: fc.record({ kind: fc.constant('own' as const), id, at: fc.constant(1), changedAt: at, note: fc.string({ maxLength: 5 }) }),
} satisfies { [Table in LearnerTable]: fc.Arbitrary<unknown> }

/** Rows of one key are one thing, so a table holds one of them. */
const keys: { [Table in LearnerTable]: (row: never) => string } = {
	answers: ({ id }: { id: string }) => id,
	undone: ({ id }: { id: string }) => id,
	ticks: ({ id }: { id: string }) => id,
	flags: ({ questionId }: { questionId: string }) => questionId,
	misses: ({ answerId }: { answerId: string }) => answerId,
	days: ({ day, exam }: { day: string; exam: string }) => `${day} ${exam}`,
	settings: ({ key }: { key: string }) => key,
	sittings: ({ id }: { id: string }) => id,
	sittingEvents: ({ id }: { id: string }) => id,
	seen: ({ day, service }: { day: string; service: string }) => `${day} ${service}`,
	passages: ({ id }: { id: string }) => id,
}

/** What is one thing in a table. */
export function keyIn(table: LearnerTable, row: unknown): string {
	return (keys[table] as (row: unknown) => string)(row)
}

/** The data of a learner on one device. */
export const learnerData = fc.record(
	Object.fromEntries(
		Object.keys(learnerRows).map((name) => {
			const table = name as LearnerTable
			return [name, fc.uniqueArray(rows[table] as fc.Arbitrary<unknown>, { maxLength: 6, selector: (row) => keyIn(table, row) })]
		}),
	),
) as unknown as fc.Arbitrary<LearnerData>
