import type { ComponentChildren } from 'preact'
import { useEffect, useId, useMemo, useRef } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { shuffledOrder } from '../../study/order.ts'
import type { Question } from '../../study/schema/question.ts'
import { Prose } from '../Prose.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { Result } from './Result.tsx'
import { verdictInWords } from './verdict.ts'

type Props = {
	question: Question
	/** Decides the order in which options stand: the same seed, the same order. */
	seed: number
	/** The answer on record; with it the card shows the result instead of the form. */
	given?: Response
	/** Why the last answer could not be saved; it can be sent again. */
	fault?: string
	/** An answer is on its way to the disk. */
	saving?: boolean
	/** Asks, before the answer is checked, whether it is a guess. */
	confidence?: boolean
	onAnswer: (response: Response, guess?: boolean) => void
	/** Stands below the result, for what comes next. */
	children?: ComponentChildren
}

/** One question, from its stem to the reason for every option. Give it the question's id as `key`. */
export function QuestionCard({ question, seed, given, fault, saving = false, confidence = false, onAnswer, children }: Props) {
	const stem = useId()
	const heading = useRef<HTMLHeadingElement>(null)
	const askedHere = useRef(!given)
	const count = 'options' in question ? question.options.length : question.items.length
	const order = useMemo(() => shuffledOrder(count, seed), [count, seed])
	useEffect(() => {
		if (given && askedHere.current) heading.current?.focus()
	}, [given !== undefined])
	return (
		<article class="question">
			<p class="unseen" role="status">
				{given && askedHere.current && verdictInWords(question, given)}
			</p>
			<div class="question-stem" id={stem}>
				<Prose text={question.stem} />
			</div>
			{given ? (
				<Result question={question} order={order} given={given} heading={heading}>
					{children}
				</Result>
			) : (
				<AnswerForm question={question} order={order} stem={stem} fault={fault} saving={saving} confidence={confidence} onAnswer={onAnswer} />
			)}
		</article>
	)
}
