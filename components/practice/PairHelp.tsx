import type { QuestionHelp } from '../../study/question-help.ts'
import { PairTable } from '../note/PairTable.tsx'

type Props = {
	pairs: QuestionHelp['pairs']
	/** Starts a drill of the two; left out where there is no place for one. */
	onDrill?: ((a: string, b: string) => void) | undefined
}

/** So many pairs are a help; more are a list. */
const most = 3

/** How the subject of a question differs from what it is mixed up with. */
export function PairHelp({ pairs, onDrill }: Props) {
	return (
		<ul class="pair-help">
			{pairs.slice(0, most).map(({ own, pair }) => (
				<li key={`${own.id} ${pair.other.id}`}>
					<details>
						<summary>{`${own.name} or ${pair.other.name}`}</summary>
						<PairTable name={own.name} pair={pair} />
					</details>
					{onDrill && (
						<button type="button" class="plain-button" aria-label={`Drill ${own.name} or ${pair.other.name}`} onClick={() => onDrill(own.id, pair.other.id)}>
							Drill these two
						</button>
					)}
				</li>
			))}
		</ul>
	)
}
