import { QuestionCard } from '../../../components/question/QuestionCard.tsx'
import { useAnswering } from '../../../extension/useAnswering.ts'
import type { Question } from '../../../study/schema/question.ts'

type Props = { exam: string; question: Question; seed: number; onNext: () => void }

/** One question of practice and the way to the next one. */
export function PracticeQuestion({ exam, question, seed, onNext }: Props) {
	const { answer, fault, saving, send } = useAnswering(question, exam, 'practice')
	return (
		<QuestionCard question={question} seed={seed} given={answer?.response} fault={fault} saving={saving} onAnswer={send}>
			<div>
				<button type="button" class="button primary" onClick={onNext}>
					Next question
				</button>
			</div>
		</QuestionCard>
	)
}
