import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'
import { asked, measureSpread } from '../spread.ts'
import { ALL_QUESTIONS, MAIN_EXAMS, mainExams } from './main-exams.ts'

const LEAST_PER_TASK = 10

/** Enough questions in all and for each exam that is taught in full. */
export function checkQuestionCounts({ exams, questions }: Material): Fault[] {
	const total = asked(questions).length
	const few = mainExams(exams)
		.map((exam) => ({ code: exam.code, count: measureSpread(exam, questions).total, least: MAIN_EXAMS[exam.code] ?? 0 }))
		.filter(({ count, least }) => count < least)
		.map(({ code, count, least }) => ({ file: `exams/${code}.yaml`, rule: `has ${count} questions; at least ${least} are needed` }))
	return total < ALL_QUESTIONS ? [{ file: 'questions', rule: `there are ${total} questions; at least ${ALL_QUESTIONS} are needed` }, ...few] : few
}

/** Enough questions for every task of these exams. */
export function checkQuestionsPerTask({ exams, questions }: Material): Fault[] {
	return mainExams(exams).flatMap((exam) =>
		Object.entries(measureSpread(exam, questions).tasks)
			.filter(([, count]) => count < LEAST_PER_TASK)
			.map(([task, count]) => ({ file: `exams/${exam.code}.yaml`, rule: `the task ${task} has ${count} questions; at least ${LEAST_PER_TASK} are needed` })),
	)
}
