import type { LookAlike } from '../../study/look-alike.ts'
import { PairTable } from './PairTable.tsx'

type Props = { name: string; lookAlikes: LookAlike[]; onShow: (id: string) => void }

/** How an entry differs from what it is mixed up with. */
export function LookAlikes({ name, lookAlikes, onShow }: Props) {
	if (lookAlikes.length === 0) return null
	return (
		<section class="note-part look-alikes">
			<h3>Tell them apart</h3>
			{lookAlikes.map((pair) => (
				<details key={pair.other.id}>
					<summary>{`${name} or ${pair.other.name}`}</summary>
					<PairTable name={name} pair={pair} />
					<button type="button" class="plain-button" onClick={() => onShow(pair.other.id)}>
						{`Open ${pair.other.name}`}
					</button>
				</details>
			))}
		</section>
	)
}
