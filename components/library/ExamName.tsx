import { statusLabel } from '../../study/exam-status.ts'
import type { Exam } from '../../study/schema/exam.ts'

/** An exam's code and short name with its status; the code alone where the exam is not known. */
export function ExamName({ code, exams }: { code: string; exams: readonly Exam[] }) {
	const exam = exams.find((one) => one.code === code)
	if (!exam) return <span class="exam-name">{code}</span>
	return (
		<span class="exam-name" data-status={exam.status}>
			<b>{code}</b> {exam.shortName} <span class="badge">{statusLabel(exam)}</span>
		</span>
	)
}
