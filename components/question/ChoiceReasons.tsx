import { Reason } from './Reason.tsx'

type Option = { text: string; correct: boolean; why: string }

/** The options in the order they were asked in. */
export function ChoiceReasons({ options, order, chosen }: { options: Option[]; order: number[]; chosen: number[] }) {
	return (
		<ul class="reasons">
			{order.flatMap((position) => {
				const option = options[position]
				if (!option) return []
				const yours = chosen.includes(position)
				const mark = option.correct ? 'right' : yours ? 'wrong' : undefined
				return (
					<Reason key={position} text={option.text} why={option.why} mark={mark}>
						{inWords(option.correct, yours)}
					</Reason>
				)
			})}
		</ul>
	)
}

function inWords(correct: boolean, yours: boolean): string {
	if (correct) return yours ? 'Right, and your answer' : 'Right answer'
	return yours ? 'Your answer, wrong' : 'Wrong'
}
