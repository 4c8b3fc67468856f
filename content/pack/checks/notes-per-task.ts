import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'
import { mainExams } from './main-exams.ts'

const LEAST = 3

/** Every task of the exams that are taught in full has notes to read. */
export function checkNotesPerTask({ exams, notes }: Material): Fault[] {
	return mainExams(exams).flatMap((exam) =>
		exam.domains
			.flatMap(({ tasks }) => tasks)
			.map(({ id }) => ({ id, count: notes.filter((note) => note.objectives.includes(id)).length }))
			.filter(({ count }) => count < LEAST)
			.map(({ id, count }) => ({ file: `exams/${exam.code}.yaml`, rule: `the task ${id} has ${count} notes; at least ${LEAST} are needed` })),
	)
}
