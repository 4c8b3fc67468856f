import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { listQuestions } from '../../../store/questions.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import { Practice } from './Practice.tsx'

/** One question after another of the chosen exam. */
export function PracticePanel({ exam }: { exam: Exam | null }) {
	if (!exam) return <ChooseFirst />
	return (
		<Live query={(db) => listQuestions(db, exam.code)} deps={[exam.code]}>
			{(pool) =>
				pool.length > 0 ? (
					<Practice key={exam.code} exam={exam} pool={pool} />
				) : (
					<div class="empty">
						<p>{`There are no questions for ${exam.shortName} yet.`}</p>
					</div>
				)
			}
		</Live>
	)
}
