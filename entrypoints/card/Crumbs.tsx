import { Icon } from '../../components/Icon.tsx'
import type { Named } from '../../study/card.ts'

type Props = {
	/** What was shown before, in order. */
	before: readonly Named[]
	/** Goes back to the entry at this place. */
	onGoTo: (place: number) => void
}

/** The way that led here, and the way back; nothing where the card began. */
export function Crumbs({ before, onGoTo }: Props) {
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
