import { useId } from 'preact/hooks'
import type { Question } from '../../study/schema/question.ts'
import { Words } from '../Prose.tsx'
import type { Change } from './asking.ts'

type Props = {
	question: Extract<Question, { options: unknown }>
	order: number[]
	chosen: number[]
	onChange: Change
}

/** Radio buttons for one right option, checkboxes for several. */
export function ChoiceFields({ question, order, chosen, onChange }: Props) {
	const name = useId()
	const single = question.type === 'multiple-choice'
	const choose = (position: number) => onChange((before) => (single ? [position] : toggled(before, position)))
	return (
		<div class="choices">
			{order.map((position) => (
				<label key={position} class="choice">
					<input type={single ? 'radio' : 'checkbox'} name={name} checked={chosen.includes(position)} onChange={() => choose(position)} />
					<span>
						<Words text={question.options[position]?.text ?? ''} />
					</span>
				</label>
			))}
		</div>
	)
}

function toggled(chosen: number[], position: number): number[] {
	return chosen.includes(position) ? chosen.filter((one) => one !== position) : [...chosen, position]
}
