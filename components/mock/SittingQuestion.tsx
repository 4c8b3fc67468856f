import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { fitsQuestion, positionsOf } from '../../study/mock/answer-state.ts'
import type { Question } from '../../study/schema/question.ts'
import { Prose } from '../Prose.tsx'
import { AnswerFields } from '../question/AnswerFields.tsx'
import { type Change, responseOf, taskInWords, untouched } from '../question/asking.ts'
import { questionOrder } from './order.ts'

type Props = {
	/** Undefined when the study material no longer has it. */
	question: Question | undefined
	place: number
	count: number
	seed: number
	/** The answer so far. */
	given: Response | undefined
	onAnswer: (response: Response) => void
}

/** One question of a sitting, with nothing that tells whether its answer is right. Give it its place as `key`. */
export function SittingQuestion({ question, place, count, seed, given, onAnswer }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	return (
		<section class="question">
			<h1 class="mock-place" tabIndex={-1} ref={heading}>{`Question ${place + 1} of ${count}`}</h1>
			{question ? (
				<Asked question={question} seed={seed} given={given} onAnswer={onAnswer} />
			) : (
				<p>This question has left the study material since the mock exam began. It does not count; go on to the next.</p>
			)}
		</section>
	)
}

function Asked({ question, seed, given, onAnswer }: { question: Question } & Pick<Props, 'seed' | 'given' | 'onAnswer'>) {
	const stem = useId()
	const order = questionOrder(question, seed)
	const [positions, setPositions] = useState(() => (given && fitsQuestion(question, given) ? positionsOf(given) : untouched(question, order)))
	// Two changes may come before the fields are drawn again.
	const latest = useRef(positions)
	const change: Change = (update) => {
		latest.current = update(latest.current)
		setPositions(latest.current)
		onAnswer(responseOf(question, latest.current))
	}
	return (
		<>
			<div class="question-stem" id={stem}>
				<Prose text={question.stem} />
			</div>
			<form class="answer-form" onSubmit={(event) => event.preventDefault()}>
				<fieldset aria-describedby={stem}>
					<legend>{taskInWords(question)}</legend>
					<AnswerFields question={question} order={order} positions={positions} onChange={change} />
				</fieldset>
			</form>
		</>
	)
}
