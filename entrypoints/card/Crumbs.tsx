import { Icon } from '../../components/Icon.tsx'
import type { Trail } from './trail.ts'

type Props = {
	trail: Trail
	/** Goes back to the entry at this place of the trail. */
	onGoTo: (place: number) => void
}

/** The way that led to this entry, and the way back; nothing where the card began. */
export function Crumbs({ trail, onGoTo }: Props) {
	const before = trail.slice(0, -1)
	if (before.length === 0) return null
	return (
		<nav class="note-crumbs" aria-label="Shown before">
			<button type="button" class="note-back" onClick={() => onGoTo(before.length - 1)}>
				<Icon name="back" />
				Back
			</button>
			<ol>
				{before.map(({ id, name }, place) => (
					<li key={id}>
						<button type="button" onClick={() => onGoTo(place)}>
							{name}
						</button>
					</li>
				))}
			</ol>
		</nav>
	)
}
