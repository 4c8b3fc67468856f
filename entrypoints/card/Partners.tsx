import type { Named } from '../../study/card.ts'

type Props = { partners: readonly Named[]; onUnite: (id: string) => void }

/** Turns this card and another pinned one, which people mix up, into one that compares them. */
export function Partners({ partners, onUnite }: Props) {
	if (partners.length === 0) return null
	return (
		<div class="note-partners">
			{partners.map(({ id, name }) => (
				<button key={id} type="button" data-unite={id} onClick={() => onUnite(id)}>
					{`Compare with ${name}`}
				</button>
			))}
		</div>
	)
}
