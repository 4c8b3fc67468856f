import type { Exam } from '../../study/schema/exam.ts'
import { ExamCard } from './ExamCard.tsx'

type Props = { exams: Exam[]; chosen: string | null; onChoose: (code: string) => void }

/** All exams: those with tasks and questions first and large, the others of the path in a quieter group. */
export function ExamList({ exams, chosen, onChoose }: Props) {
	const full = exams.filter(hasTasks)
	const others = exams.filter((exam) => !hasTasks(exam))
	const card = (exam: Exam) => <ExamCard key={exam.code} exam={exam} chosen={exam.code === chosen} onChoose={onChoose} />
	return (
		<div class="stack">
			<section class="stack" aria-labelledby="ai-exams">
				<h2 id="ai-exams" class="unseen">
					AI and machine learning
				</h2>
				<div class="exams">{full.map(card)}</div>
			</section>
			{others.length > 0 && (
				<section class="stack other-exams" aria-labelledby="other-exams">
					<div>
						<h2 id="other-exams">Other exams on the path</h2>
						<p class="muted">A checklist of domains, no questions yet.</p>
					</div>
					<div class="exams quiet">{others.map(card)}</div>
				</section>
			)}
		</div>
	)
}

/** Whether Certlight knows the exam's tasks, which questions and notes hang on. */
export function hasTasks(exam: Exam): boolean {
	return exam.domains.some((domain) => domain.tasks.length > 0)
}
