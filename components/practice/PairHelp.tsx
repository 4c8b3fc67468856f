import type { MixUp } from '../../study/mix-up.ts'
import { PairTable } from '../note/PairTable.tsx'
import { namesOfBoth } from './drill-words.ts'

type Props = {
	mixUp: MixUp
	/** Whether it is there to be read at once. */
	open?: boolean
	/** Starts a drill of the two; left out where there is no place for one. */
	onDrill?: ((a: string, b: string) => void) | undefined
}

/** How two things that are mixed up differ, where a pair says it, and the drill of the two. */
export function PairHelp({ mixUp, open = false, onDrill }: Props) {
	const { own, other, pair } = mixUp
	const both = namesOfBoth(mixUp)
	return (
		<div class="pair-help">
			{pair && (
				<details open={open}>
					<summary>{both}</summary>
					<PairTable name={own.name} pair={pair} />
				</details>
			)}
			{onDrill && (
				<div>
					<button type="button" class="plain-button" aria-label={`Drill these two: ${both}`} onClick={() => onDrill(own.id, other.id)}>
						Drill these two
					</button>
				</div>
			)}
		</div>
	)
}
