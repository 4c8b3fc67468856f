import type { CardContent } from '../../study/card.ts'
import { MarkedAway } from '../Away.tsx'
import { NoteHead } from './NoteHead.tsx'
import { NoteParts } from './NoteParts.tsx'

type Props = {
	content: CardContent
	/** The whole note is asked for. */
	onOpenNote: (id: string) => void
	/** The card of a thing it is confused with is asked for. */
	onShow: (id: string) => void
}

/** What an exam wants to know about one name, in a glance. Its looks are in note-card.css. */
export function NoteCard({ content, onOpenNote, onShow }: Props) {
	return (
		<section class="note-card" data-status={content.status} aria-label={content.name}>
			<header class="note-card-head">
				<NoteHead content={content} />
			</header>
			{/* Another entry is another body, so that it begins at its top. */}
			<div class="note-card-body" key={content.id}>
				<NoteParts content={content} onShow={onShow} />
			</div>
			<footer class="note-card-foot">
				<MarkedAway href={content.docs}>Documentation</MarkedAway>
				<button type="button" onClick={() => onOpenNote(content.id)}>
					Open note
				</button>
			</footer>
		</section>
	)
}
