import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import { openDesk } from '../../extension/links.ts'
import { OpenPanelButton } from '../../extension/OpenPanelButton.tsx'
import { MissPart } from '../../extension/practice/MissPart.tsx'
import { useAnswering } from '../../extension/useAnswering.ts'
import type { DayQuestion } from '../../study/day-question.ts'
import { hashSeed } from '../../study/order.ts'

type Props = { exam: string; day: string; asked: DayQuestion; why: string | undefined; confidence: boolean }

/** Today's question with the reason it was drawn, or what came of it. */
export function DailyQuestion({ exam, day, asked: { question, answer: kept }, why, confidence }: Props) {
	const answering = useAnswering(question, exam, 'daily')
	const answer = kept ?? answering.answer
	return (
		<div class="stack">
			{answer && <p class="small muted">{`Done for today: your answer was ${answer.right ? 'right' : 'wrong'}. The next question comes tomorrow.`}</p>}
			{!answer && why && <p class="small muted">{why}</p>}
			<QuestionCard
				question={question}
				seed={hashSeed(day, question.id)}
				given={answer?.response}
				fault={answering.fault}
				saving={answering.saving}
				confidence={confidence}
				onAnswer={answering.send}
			>
				{answer && !answer.right && <MissPart question={question} answerId={answer.id} onNote={(id) => openDesk(`#/note/${id}`)} />}
				<div>
					<OpenPanelButton tab="practice" primary>
						Practise in the side panel
					</OpenPanelButton>
				</div>
			</QuestionCard>
		</div>
	)
}
