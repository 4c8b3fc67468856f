import { type DrillList, listDrills } from '../study/choosing/drill-list.ts'
import type { Database } from './database.ts'
import { listExams, readExam } from './exams.ts'
import { listFlags } from './flags.ts'
import { readLearned } from './memory.ts'
import { listMisses } from './misses.ts'
import { listPairs } from './pairs.ts'
import { listServices } from './services.ts'

/** Everything an exam can be practised by, with how many questions each has; undefined when there is no such exam. */
export async function readDrills(db: Database, code: string): Promise<DrillList | undefined> {
	const exam = await readExam(db, code)
	if (!exam) return undefined
	const [{ log, memories, questions }, exams, flagged, misses, pairs, services] = await Promise.all([
		readLearned(db),
		listExams(db),
		listFlags(db),
		listMisses(db),
		listPairs(db),
		listServices(db),
	])
	const names = new Map(services.map(({ id, name }) => [id, name]))
	return listDrills({ pool: questions, exam, exams, memories, log, flagged, misses, pairs, nameOf: (id) => names.get(id) ?? id })
}
