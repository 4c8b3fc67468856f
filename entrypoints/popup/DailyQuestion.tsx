import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import { OpenPanelButton } from '../../extension/OpenPanelButton.tsx'
import { useAnswering } from '../../extension/useAnswering.ts'
import type { DayQuestion } from '../../study/day-question.ts'
import { hashSeed } from '../../study/order.ts'

type Props = { exam: string; day: string; asked: DayQuestion }

/** Today's question, or what came of it. */
export function DailyQuestion({ exam, day, asked: { question, answer: kept } }: Props) {
	const answering = useAnswering(question, exam, 'daily')
	const answer = kept ?? answering.answer
	return (
		<div class="stack">
			{answer && <p class="small muted">{`Done for today: your answer was ${answer.right ? 'right' : 'wrong'}. The next question comes tomorrow.`}</p>}
			<QuestionCard
				question={question}
				seed={hashSeed(day, question.id)}
				given={answer?.response}
				fault={answering.fault}
				saving={answering.saving}
				onAnswer={answering.send}
			>
				<div>
					<OpenPanelButton tab="practice" primary>
						Practise in the side panel
					</OpenPanelButton>
				</div>
			</QuestionCard>
		</div>
	)
}
