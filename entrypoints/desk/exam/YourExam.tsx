import { useEffect, useRef } from 'preact/hooks'
import { datesInWords } from '../../../components/dates-in-words.ts'
import { ExamTitle } from '../../../components/exam/ExamCard.tsx'
import { ExamFacts } from '../../../components/exam/ExamFacts.tsx'
import { ExamList, hasTasks } from '../../../components/exam/ExamList.tsx'
import type { Exam } from '../../../study/schema/exam.ts'
import { NextSteps } from './NextSteps.tsx'
import { PlanPart } from './PlanPart.tsx'

type Props = { exam: Exam; exams: Exam[]; onChoose: (code: string) => void }

/** What to do next for the chosen exam, everything known about it, and the way to another. */
export function YourExam({ exam, exams, onChoose }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	const shown = useRef<string | undefined>(undefined)
	useEffect(() => {
		if (shown.current && shown.current !== exam.code) heading.current?.focus()
		shown.current = exam.code
	}, [exam.code])
	return (
		<>
			<div class="stack tight">
				<h1 tabIndex={-1} ref={heading}>{`You are preparing for ${exam.shortName}`}</h1>
				<p class="desk-lead">{datesInWords(exam.statusLine)}</p>
				<details key={exam.code}>
					<summary>Change the exam</summary>
					<div class="stack change-exam">
						<p>Nothing is lost by changing: your answers and ticks stay, and they are there again when you change back.</p>
						<ExamList exams={exams} chosen={exam.code} onChoose={onChoose} />
					</div>
				</details>
			</div>
			{hasTasks(exam) && <PlanPart exam={exam} />}
			<NextSteps exam={exam} />
			<section class="stack">
				<h2>About this exam</h2>
				<div class="exam" data-status={exam.status}>
					<ExamTitle exam={exam} />
					<ExamFacts exam={exam} />
				</div>
			</section>
		</>
	)
}
