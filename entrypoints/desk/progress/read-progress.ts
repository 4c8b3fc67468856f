import type { ServiceStrength } from '../../../components/readiness/Services.tsx'
import { readChosenExam } from '../../../extension/chosen-exam.ts'
import { localDay } from '../../../extension/clock.ts'
import { readLearned } from '../../../store/memory.ts'
import type { Store } from '../../../store/open.ts'
import { readPlan } from '../../../store/plan.ts'
import { listServices } from '../../../store/services.ts'
import { strengthsOf } from '../../../study/mastery.ts'
import type { Memory } from '../../../study/memory/memory.ts'
import type { Plan } from '../../../study/plan.ts'
import { type Readiness, readinessOf } from '../../../study/readiness/readiness.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Question } from '../../../study/schema/question.ts'

/** What the readiness of the chosen exam shows. */
export type Progress = { exam: Exam; plan: Plan; readiness: Readiness; services: ServiceStrength[] }

/** Null before an exam is chosen. @param now milliseconds since 1970 */
export async function readProgress(db: Store, now: number): Promise<Progress | null> {
	const exam = await readChosenExam(db)
	if (!exam) return null
	const [{ questions, memories }, plan] = await Promise.all([readLearned(db), readPlan(db, exam.code)])
	const readiness = readinessOf({ exam, pool: questions, memories, plan, now, day: localDay(now) })
	return { exam, plan, readiness, services: await strengthsIn(db, exam, { questions, memories, now }) }
}

type Known = { questions: readonly Question[]; memories: ReadonlyMap<string, Memory>; now: number }

/** The services that questions of the exam are about, by name. */
async function strengthsIn(db: Store, exam: Exam, { questions, memories, now }: Known): Promise<ServiceStrength[]> {
	const own = questions.filter(({ objectives, retired }) => !retired && objectives.some((id) => id.startsWith(`${exam.code}/`)))
	const asked = new Set(own.flatMap(({ services }) => services))
	const strengths = strengthsOf(questions, memories, now)
	const named = (await listServices(db)).filter(({ id }) => asked.has(id))
	return named.map(({ id, name }) => ({ id, name, strength: strengths[id] ?? 'new' })).sort((a, b) => a.name.localeCompare(b.name))
}
