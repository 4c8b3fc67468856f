import { useEffect } from 'preact/hooks'
import { LeechHelp } from '../../components/practice/LeechHelp.tsx'
import { Why } from '../../components/practice/Why.tsx'
import { QuestionCard } from '../../components/question/QuestionCard.tsx'
import { readPreferences } from '../../store/preferences.ts'
import type { Answer } from '../../study/answer.ts'
import { Live } from '../Live.tsx'
import { useAnswering } from '../useAnswering.ts'
import { FlagSwitch } from './FlagSwitch.tsx'
import { MissPart } from './MissPart.tsx'
import type { Picked } from './useNextQuestion.ts'

type Props = {
	exam: string
	picked: Picked
	/** What the way on is called. */
	nextWords: string
	onAnswered: (answer: Answer) => void
	onTakeBack: () => void
	onNext: () => void
	onNote: (id: string) => void
	onPair: (a: string, b: string) => void
}

/** One question of a drill: why it is asked, the answer, and what can be said about it afterwards. Needs the turn as its key. */
export function AskedQuestion({ exam, picked, nextWords, onAnswered, onTakeBack, onNext, onNote, onPair }: Props) {
	const { question, why, help, seed } = picked
	const { answer, fault, saving, send } = useAnswering(question, exam, 'practice')
	useEffect(() => {
		if (answer) onAnswered(answer)
	}, [answer?.id])
	return (
		<div class="stack">
			<div class="asked-head">
				<Why sentence={why} />
				<FlagSwitch id={question.id} />
			</div>
			{help.leech && !answer && <LeechHelp help={help} onNote={onNote} />}
			<Live query={readPreferences}>
				{({ confidence }) => (
					<QuestionCard question={question} seed={seed} given={answer?.response} fault={fault} saving={saving} confidence={confidence} onAnswer={send}>
						{answer && !answer.right && <MissPart question={question} answerId={answer.id} onNote={onNote} onPair={onPair} />}
						<div class="row">
							<button type="button" class="button primary" onClick={onNext}>
								{nextWords}
							</button>
							<button type="button" class="plain-button" onClick={onTakeBack}>
								Take this answer back
							</button>
						</div>
					</QuestionCard>
				)}
			</Live>
		</div>
	)
}
