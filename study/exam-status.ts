import type { Exam } from './schema/exam.ts'

const labels: Record<Exam['status'], string> = { active: 'Open', beta: 'Beta', ending: 'Ending', retired: 'Closed' }

/** One word for a badge beside the exam's name; the exam's own `statusLine` says it in a sentence. */
export function statusLabel(exam: Exam): string {
	return labels[exam.status]
}

/** Whether the exam can still be booked in some way; an ending exam can, in the languages its status line names. */
export function isBookable(exam: Exam): boolean {
	return exam.status !== 'retired'
}

/** Bookable exams first, then from foundational to specialty, then by code. */
export function inReadingOrder(exams: readonly Exam[]): Exam[] {
	const levels: Exam['level'][] = ['foundational', 'associate', 'professional', 'specialty']
	const rank = (exam: Exam) => (isBookable(exam) ? 0 : levels.length) + levels.indexOf(exam.level)
	return [...exams].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1))
}
