import { ExamList } from '../../../components/exam/ExamList.tsx'
import type { Exam } from '../../../study/schema/exam.ts'

/** The one thing Certlight asks before it can begin. */
export function FirstChoice({ exams, onChoose }: { exams: Exam[]; onChoose: (code: string) => void }) {
	return (
		<>
			<div class="stack tight">
				<h1>Which exam are you preparing for?</h1>
				<p class="desk-lead">
					Your answer decides what lights up in the documentation, which questions you are asked and what is on your checklist. You can change it later, and
					nothing is lost by it.
				</p>
			</div>
			<ExamList exams={exams} chosen={null} onChoose={onChoose} />
			<p class="desk-lead">
				Coming from another browser? A backup is added in the <a href="#/settings">settings</a>.
			</p>
		</>
	)
}
