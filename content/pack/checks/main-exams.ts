import type { Exam } from '../../../study/schema/exam.ts'

/** The exams that are taught in full, and how many questions each has at the least; together at least `ALL_QUESTIONS`. */
export const MAIN_EXAMS: Record<string, number> = { 'MLS-C01': 260, 'AIF-C01': 220, 'MLA-C02': 240, 'MLA-C01': 200, 'AIP-C01': 180 }
export const ALL_QUESTIONS = 620

export function mainExams(exams: readonly Exam[]): Exam[] {
	return exams.filter(({ code }) => code in MAIN_EXAMS)
}
