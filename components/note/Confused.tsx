import type { CardContent } from '../../study/card.ts'

type Props = Pick<CardContent, 'confusedWith' | 'lookAlikes'> & { onShow: (id: string) => void; onCompare?: ((id: string) => void) | undefined }

/** The things it is mixed up with; each leads to its own, and to what tells the two apart where that is known. */
export function Confused({ confusedWith, lookAlikes, onShow, onCompare }: Props) {
	if (confusedWith.length === 0) return null
	const isPaired = (id: string) => lookAlikes.some(({ other }) => other.id === id)
	return (
		<section class="note-part">
			<h3>Often confused with</h3>
			<ul class="note-confused">
				{confusedWith.map(({ id, name }) => (
					<li key={id}>
						<button type="button" data-entry={id} onClick={() => onShow(id)}>
							{name}
						</button>
						{onCompare && isPaired(id) && (
							<button type="button" class="note-compare" data-compare={id} aria-label={`Compare with ${name}`} onClick={() => onCompare(id)}>
								Compare
							</button>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
