import type { ComponentChildren } from 'preact'
import { MaterialVersion } from '../../components/material-version.ts'
import { CardFrame } from '../../components/note/CardFrame.tsx'
import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import type { Quiz } from '../../study/quiz.ts'
import { useKeeping } from './useKeeping.ts'

type Props = {
	quiz: Quiz
	/** What the question is about. */
	name: string
	above: ComponentChildren
	tools: ComponentChildren
	/** Absent where there is no other question. */
	onNext?: (() => void) | undefined
	onBack: () => void
}

/** One question inside a card. Each that is asked needs a key of its own. */
export function QuizCard({ quiz, name, above, tools, onNext, onBack }: Props) {
	const { given, fault, saving, send } = useKeeping(quiz)
	const foot = given && (
		<>
			<button type="button" class="lesser" onClick={onBack}>
				Back to the card
			</button>
			{onNext && (
				<button type="button" onClick={onNext}>
					Next question
				</button>
			)}
		</>
	)
	return (
		<CardFrame label={`Question about ${name}`} kicker="Question" title={name} isTall above={above} tools={tools} foot={foot}>
			<MaterialVersion.Provider value={quiz.version}>
				<QuestionCard
					question={quiz.question}
					seed={quiz.seed}
					given={given}
					fault={fault}
					saving={saving}
					confidence={quiz.confidence ?? false}
					onAnswer={send}
				/>
			</MaterialVersion.Provider>
		</CardFrame>
	)
}
