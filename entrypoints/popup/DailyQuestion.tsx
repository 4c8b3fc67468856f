import { Fault } from '../../components/Fault.tsx'
import { Why } from '../../components/practice/Why.tsx'
import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import { tellByWorker } from '../../extension/lens.ts'
import { openDesk } from '../../extension/links.ts'
import { OpenPanelButton } from '../../extension/OpenPanelButton.tsx'
import { MissPart } from '../../extension/practice/MissPart.tsx'
import { useStore } from '../../extension/store-context.ts'
import { takeBack } from '../../extension/take-back.ts'
import { useAnswering } from '../../extension/useAnswering.ts'
import { useWork } from '../../extension/useWork.ts'
import type { DayQuestion } from '../../study/day-question.ts'
import { hashSeed } from '../../study/order.ts'

type Props = { exam: string; day: string; asked: DayQuestion; why: string | undefined; confidence: boolean; onTakenBack: () => void }

/** Today's question with the reason it was drawn, or what came of it. */
export function DailyQuestion({ exam, day, asked: { question, answer: kept }, why, confidence, onTakenBack }: Props) {
	const db = useStore()
	const { fault, work } = useWork()
	const answering = useAnswering(question, exam, 'daily', tellByWorker)
	const answer = kept ?? answering.answer
	return (
		<div class="stack">
			{answer && <p class="small muted">{`Done for today: your answer was ${answer.right ? 'right' : 'wrong'}. The next question comes tomorrow.`}</p>}
			{!answer && why && <Why sentence={why} />}
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
				{fault && <Fault sentence={fault} />}
				<div class="row">
					<OpenPanelButton tab="practice" primary>
						{import.meta.env.FIREFOX ? 'Practise in the sidebar' : 'Practise in the side panel'}
					</OpenPanelButton>
					{answer && (
						<button type="button" class="plain-button" onClick={() => work(() => takeBack(db, answer.id, tellByWorker), onTakenBack)}>
							Take this answer back
						</button>
					)}
				</div>
			</QuestionCard>
		</div>
	)
}
