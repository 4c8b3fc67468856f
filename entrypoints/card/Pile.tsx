/** Which card of a pile this is, counted from 1, and how many there are. */
export type PilePlace = { at: number; of: number }

type Props = { place: PilePlace; onTurn: (by: 1 | -1) => void }

/** Leafs through pinned cards where the window is too narrow for all. */
export function Pile({ place: { at, of }, onTurn }: Props) {
	return (
		<nav class="note-pile" aria-label="Pinned cards">
			<span>{`Pinned ${at} of ${of}`}</span>
			<button type="button" data-by="-1" onClick={() => onTurn(-1)}>
				Previous
			</button>
			<button type="button" data-by="1" onClick={() => onTurn(1)}>
				Next
			</button>
		</nav>
	)
}
