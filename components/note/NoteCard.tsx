import type { ComponentChildren } from 'preact'
import type { CardContent } from '../../study/card.ts'
import { MarkedAway } from '../Away.tsx'
import { Former } from './Former.tsx'
import { Lifecycle } from './Lifecycle.tsx'
import { NoteParts } from './NoteParts.tsx'

type Props = {
	content: CardContent
	/** The whole note is asked for. */
	onOpenNote: (id: string) => void
	/** The card of a thing it is confused with is asked for. */
	onShow: (id: string) => void
	/** The way that led here. */
	above?: ComponentChildren
	/** What can be done with the card as a whole. */
	tools?: ComponentChildren
}

/** What an exam wants to know about one name, in a glance. Its looks are in note-card.css. */
export function NoteCard({ content, onOpenNote, onShow, above, tools }: Props) {
	// Another entry is another card, so that it begins at its top. It takes focus from scripts, to be read and scrolled with keys.
	return (
		<section class="note-card" key={content.id} data-status={content.status} aria-label={content.name} tabIndex={-1}>
			<header class="note-card-head">
				{above}
				<div class="note-card-bar">
					<div>
						<p class="note-kicker">{content.category}</p>
						<h2>{content.name}</h2>
					</div>
					{tools}
				</div>
			</header>
			<div class="note-card-body">
				<Former formerly={content.formerly} />
				<Lifecycle content={content} />
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
