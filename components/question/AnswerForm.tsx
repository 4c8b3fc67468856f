import { useState } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { isComplete } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'
import { Fault } from '../Fault.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import { type Change, responseOf, taskInWords, untouched, whatIsMissing } from './asking.ts'

type Props = {
	question: Question
	/** The file's positions in the order to show them. */
	order: number[]
	/** Id of the element that holds the stem. */
	stem: string
	fault?: string
	saving: boolean
	/** Asks, before the answer is checked, whether it is a guess. */
	confidence?: boolean
	onAnswer: (response: Response, guess?: boolean) => void
}

/** The fields of a question and the button that hands the answer in. */
export function AnswerForm({ question, order, stem, fault, saving, confidence = false, onAnswer }: Props) {
	const [positions, setPositions] = useState(() => untouched(question, order))
	const [hint, setHint] = useState('')
	const [guess, setGuess] = useState(false)
	const change: Change = (update) => {
		setPositions(update)
		setHint('')
	}
	const submit = (event: Event) => {
		event.preventDefault()
		if (saving) return
		const response = responseOf(question, positions)
		if (isComplete(question, response)) onAnswer(response, ...(confidence ? [guess] : []))
		else setHint(whatIsMissing(question, positions))
	}
	return (
		<form class="answer-form" onSubmit={submit} noValidate>
			<fieldset aria-describedby={stem}>
				<legend>{taskInWords(question)}</legend>
				<AnswerFields question={question} order={order} positions={positions} onChange={change} />
			</fieldset>
			<p class="answer-hint" role="alert" hidden={!hint}>
				{hint}
			</p>
			{fault && <Fault sentence={fault} />}
			<div class="row">
				{confidence && (
					<label class="guess">
						<input type="checkbox" checked={guess} onChange={(event) => setGuess(event.currentTarget.checked)} />I am guessing
					</label>
				)}
				<button type="submit" class="button primary" aria-disabled={saving}>
					{fault ? 'Send again' : 'Check answer'}
				</button>
			</div>
		</form>
	)
}
