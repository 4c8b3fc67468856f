import { Reason } from './Reason.tsx'

type Item = { text: string; answer: string; why: string }

/** Each prompt with its answer, and with the learner's where that was another. */
export function MatchingReasons({ items, given }: { items: Item[]; given?: number[] }) {
	return (
		<ul class="reasons">
			{items.map((item, prompt) => {
				const chosen = items[given?.[prompt] ?? -1]?.answer
				const right = chosen === item.answer
				return (
					<Reason key={prompt} text={`${item.text}: ${item.answer}`} why={item.why} mark={chosen === undefined ? undefined : right ? 'right' : 'wrong'}>
						{chosen !== undefined && (right ? 'Matched' : `You chose: ${chosen}`)}
					</Reason>
				)
			})}
		</ul>
	)
}
