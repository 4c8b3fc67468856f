import { useId } from 'preact/hooks'
import { Words } from '../Prose.tsx'
import { type Change, nothingChosen } from './asking.ts'

type Item = { text: string; answer: string }
type Props = { items: Item[]; order: number[]; answers: number[]; onChange: Change }

/** A select list of all answers beside each prompt. */
export function MatchingFields({ items, order, answers, onChange }: Props) {
	const id = useId()
	const choose = (prompt: number, answer: number) => onChange((before) => before.map((old, place) => (place === prompt ? answer : old)))
	return (
		<ul class="matches">
			{items.map((item, prompt) => (
				<li key={prompt} class="match">
					<label for={`${id}-${prompt}`}>
						<Words text={item.text} />
					</label>
					<select id={`${id}-${prompt}`} class="field" value={answers[prompt]} onChange={(event) => choose(prompt, Number(event.currentTarget.value))}>
						<option value={nothingChosen}>Choose</option>
						{distinctAnswers(items, order).map((position) => (
							<option key={position} value={position}>
								{items[position]?.answer}
							</option>
						))}
					</select>
				</li>
			))}
		</ul>
	)
}

/** Two prompts may share an answer; it stands in the list once. */
function distinctAnswers(items: Item[], order: number[]): number[] {
	return order.filter((position, place) => order.findIndex((other) => items[other]?.answer === items[position]?.answer) === place)
}
