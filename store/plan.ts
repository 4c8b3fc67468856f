import * as v from 'valibot'
import { Plan, usualPlan } from '../study/plan.ts'
import type { Database } from './database.ts'
import { StoreFault } from './faults.ts'

const keyOf = (exam: string) => `plan:${exam}`

/** The plan for an exam; the usual minutes and no date where nothing readable is stored. */
export async function readPlan(db: Database, exam: string): Promise<Plan> {
	const stored = v.safeParse(Plan, (await db.settings.get(keyOf(exam)))?.value)
	return stored.success ? stored.output : usualPlan(exam)
}

/**
 * Keeps the plan for its exam in place of the one before.
 * @throws StoreFault `refused` with a sentence when the date is no day or the minutes are out of range
 */
export async function setPlan(db: Database, plan: Plan): Promise<void> {
	const checked = v.safeParse(Plan, plan)
	if (!checked.success) {
		const [issue] = checked.issues
		throw new StoreFault('refused', { sentence: `This plan was not kept because its ${v.getDotPath(issue) ?? 'data'} ${issue.message}.`, cause: issue })
	}
	await db.settings.put({ key: keyOf(checked.output.exam), value: checked.output })
}
