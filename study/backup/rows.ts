import * as v from 'valibot'
import { Answer } from '../answer.ts'
import { Miss } from '../miss.ts'
import { SittingEvent } from '../mock/event.ts'
import { Passage } from '../passage.ts'
import { Day, ExamCode, Line, Slug } from '../schema/parts.ts'

const Whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A row of each of the learner's tables, as a backup holds it. */
export const learnerRows = {
	answers: Answer,
	undone: v.object({ id: Line, undone: v.boolean(), at: Whole }),
	ticks: v.object({ id: Line, ticked: v.boolean(), at: Whole }),
	flags: v.object({ questionId: Line, flagged: v.boolean(), at: Whole }),
	misses: v.object({ answerId: Line, at: Whole, ...v.partial(Miss).entries }),
	/** Without the reason why the question was drawn: that is of its day only. */
	days: v.object({ day: Day, exam: ExamCode, questionId: Line }),
	/** Each reader of a setting checks its value. */
	settings: v.object({ key: Line, value: v.unknown() }),
	sittings: v.object({ id: Line, exam: ExamCode, startedAt: Whole, finished: v.boolean() }),
	sittingEvents: SittingEvent,
	seen: v.object({ day: Day, service: Slug, pages: Whole }),
	passages: Passage,
}

export type LearnerTable = keyof typeof learnerRows
export type LearnerRow<Table extends LearnerTable> = v.InferOutput<(typeof learnerRows)[Table]>
/** Everything that is the learner's. */
export type LearnerData = { [Table in LearnerTable]: LearnerRow<Table>[] }

export const learnerTables = Object.keys(learnerRows) as LearnerTable[]

/** Makes a table's worth of something for each of the learner's tables. */
export function eachTable(make: <Table extends LearnerTable>(table: Table) => LearnerData[Table]): LearnerData {
	return Object.fromEntries(learnerTables.map((table) => [table, make(table)])) as LearnerData
}
