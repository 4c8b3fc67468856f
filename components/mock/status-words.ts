import type { Exam } from '../../study/schema/exam.ts'
import { datesInWords } from '../dates-in-words.ts'

/** What to know of an exam that cannot simply be booked before one sits a mock of it; empty for one that can. */
export function examNotice(exam: Exam): string[] {
	const stands = datesInWords(exam.statusLine)
	if (exam.status === 'retired') return [stands, 'You can still sit this mock exam by its last guide.']
	if (exam.status === 'beta') return [stands, 'Its figures are not final.', ...exam.caveats.slice(0, 2).map(datesInWords)]
	return exam.status === 'ending' ? [stands] : []
}
