import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'
import { measureSpread } from '../spread.ts'
import { mainExams } from './main-exams.ts'

/** Points of a hundred that a domain's share of the questions may differ from its weight. */
const POINTS = 3

/** The questions of an exam are spread as the exam is. */
export function checkDomainShare({ exams, questions }: Material): Fault[] {
	return mainExams(exams).flatMap((exam) =>
		measureSpread(exam, questions)
			.domains.filter(({ weight, share }) => Math.abs(weight - share) > POINTS)
			.map(({ id, weight, count, share }) => ({
				file: `exams/${exam.code}.yaml`,
				rule: `the domain ${id} has ${share} % of the questions (${count}); its weight is ${weight} %, and ${POINTS} points more or less are allowed`,
			})),
	)
}
