import { statusLabel } from '../../study/exam-status.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { datesInWords } from '../dates-in-words.ts'
import { ExamFacts } from './ExamFacts.tsx'
import { figures } from './figures.ts'

type Props = {
	exam: Exam
	/** The learner prepares for this one already. */
	chosen: boolean
	onChoose: (code: string) => void
}

/** One exam to choose: what it is, whether it can be booked, and everything known about it one click away. */
export function ExamCard({ exam, chosen, onChoose }: Props) {
	return (
		<article class="exam" data-status={exam.status} aria-label={`${exam.code} ${exam.shortName}`}>
			<ExamTitle exam={exam} />
			<p class="exam-status">{datesInWords(exam.statusLine)}</p>
			<p class="exam-audience">{exam.audience}</p>
			<p class="muted small">{figures(exam).join('\u00a0· ')}</p>
			<div>
				{chosen ? (
					<p class="exam-chosen">Your exam</p>
				) : (
					<button type="button" class="button primary" onClick={() => onChoose(exam.code)}>
						Choose {exam.shortName}
					</button>
				)}
			</div>
			<details>
				<summary>Dates, doubts and sources</summary>
				<ExamFacts exam={exam} />
			</details>
		</article>
	)
}

/** Code, level and status above the name. */
export function ExamTitle({ exam }: { exam: Exam }) {
	return (
		<header>
			<p class="exam-kicker">
				<span>{exam.code}</span>
				<span class="exam-level">{exam.level}</span>
				<span class="badge">{statusLabel(exam)}</span>
			</p>
			<h3>{exam.name}</h3>
		</header>
	)
}
