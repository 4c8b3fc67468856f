import type { CardContent } from '../../study/card.ts'

/** The things it is mixed up with; each leads to its own. */
export function Confused({ names, onShow }: { names: CardContent['confusedWith']; onShow: (id: string) => void }) {
	if (names.length === 0) return null
	return (
		<section class="note-part">
			<h3>Often confused with</h3>
			<ul class="note-confused">
				{names.map(({ id, name }) => (
					<li key={id}>
						<button type="button" data-entry={id} onClick={() => onShow(id)}>
							{name}
						</button>
					</li>
				))}
			</ul>
		</section>
	)
}
