import type { LearnerData, LearnerRow, LearnerTable } from './rows.ts'

type Rule<Row> = {
	/** Rows of one key are one thing. */
	keyOf: (row: Row) => string
	/** Which of two rows of one key holds. */
	pick: (mine: Row, theirs: Row) => Row
}

const mine = <Row>(row: Row): Row => row
const later = <Row extends { at: number }>(mine: Row, theirs: Row): Row => (theirs.at > mine.at ? theirs : mine)

/** How the data of two devices, or of a device and its backup, become one: nothing that either knew is lost. */
const rules: { [Table in LearnerTable]: Rule<LearnerRow<Table>> } = {
	// What happened has happened: these are only ever added to.
	answers: { keyOf: ({ id }) => id, pick: mine },
	sittingEvents: { keyOf: ({ id }) => id, pick: mine },
	// The later word holds.
	undone: { keyOf: ({ id }) => id, pick: later },
	ticks: { keyOf: ({ id }) => id, pick: later },
	flags: { keyOf: ({ questionId }) => questionId, pick: later },
	misses: { keyOf: ({ answerId }) => answerId, pick: later },
	passages: { keyOf: ({ id }) => id, pick: (mine, theirs) => (theirs.changedAt > mine.changedAt ? theirs : mine) },
	// Each row carries the whole count of its day.
	seen: { keyOf: ({ day, service }) => `${day} ${service}`, pick: (mine, theirs) => (theirs.pages > mine.pages ? theirs : mine) },
	sittings: { keyOf: ({ id }) => id, pick: (mine, theirs) => ({ ...mine, finished: mine.finished || theirs.finished }) },
	// What is set or drawn here stays; what is not comes from there.
	settings: { keyOf: ({ key }) => key, pick: mine },
	days: { keyOf: ({ day, exam }) => `${day} ${exam}`, pick: mine },
}

/** What a merge adds to a table, and what it changes there. */
export type Merge<Row> = { added: Row[]; changed: Row[] }

/** What `theirs` brings to `mine`; rows that are neither new nor change anything are left out. */
export function mergeRows<Table extends LearnerTable>(table: Table, mine: LearnerData[Table], theirs: LearnerData[Table]): Merge<LearnerRow<Table>> {
	const { keyOf, pick } = rules[table]
	const known = new Map(mine.map((row) => [keyOf(row), row]))
	const added = new Map<string, LearnerRow<Table>>()
	const changed = new Map<string, LearnerRow<Table>>()
	for (const row of theirs) {
		const key = keyOf(row)
		const before = known.get(key)
		const held = before === undefined ? row : pick(before, row)
		known.set(key, held)
		if (before === undefined || added.has(key)) added.set(key, held)
		else if (!isSame(held, before)) changed.set(key, held)
	}
	return { added: [...added.values()], changed: [...changed.values()] }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
