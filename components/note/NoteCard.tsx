import type { ComponentChildren } from 'preact'
import type { CardContent } from '../../study/card.ts'
import { MarkedAway } from '../Away.tsx'
import { CardFrame } from './CardFrame.tsx'
import { Former } from './Former.tsx'
import { Lifecycle } from './Lifecycle.tsx'
import { NoteParts } from './NoteParts.tsx'

type Props = {
	content: CardContent
	/** The whole note is asked for. */
	onOpenNote: (id: string) => void
	/** The card of a thing it is confused with is asked for. */
	onShow: (id: string) => void
	/** What tells it apart from that thing is asked for; without it the card offers none. */
	onCompare?: (id: string) => void
	/** A question about it is asked for; without it, or without a question, the card offers none. */
	onQuiz?: () => void
	/** The way that led here. */
	above?: ComponentChildren
	/** What can be done with the card as a whole. */
	tools?: ComponentChildren
	/** What other cards make possible. */
	below?: ComponentChildren
}

/** What an exam wants to know about one name, in a glance. */
export function NoteCard({ content, onOpenNote, onShow, onCompare, onQuiz, above, tools, below }: Props) {
	const foot = (
		<>
			<MarkedAway href={content.docs}>Documentation</MarkedAway>
			<span class="note-actions">
				{onQuiz && content.questions > 0 && (
					<button type="button" class="lesser" data-quiz onClick={onQuiz}>
						Quiz me
					</button>
				)}
				<button type="button" onClick={() => onOpenNote(content.id)}>
					Open note
				</button>
			</span>
		</>
	)
	// Another entry is another card, so that it begins at its top.
	return (
		<CardFrame
			key={content.id}
			label={content.name}
			kicker={content.category}
			title={content.name}
			status={content.status}
			above={above}
			tools={tools}
			below={below}
			foot={foot}
		>
			<Former formerly={content.formerly} />
			<Lifecycle content={content} />
			<NoteParts content={content} onShow={onShow} onCompare={onCompare} />
		</CardFrame>
	)
}
