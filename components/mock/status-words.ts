import type { Exam } from '../../study/schema/exam.ts'

/** What to know of an exam that cannot simply be booked before one sits a mock of it; empty for one that can. */
export function examNotice(exam: Exam): string[] {
	if (exam.status === 'retired') return [exam.statusLine, 'You can still sit this mock exam by its last guide.']
	if (exam.status === 'beta') return [exam.statusLine, 'Its figures are not final.', ...exam.caveats.slice(0, 2)]
	return exam.status === 'ending' ? [exam.statusLine] : []
}
