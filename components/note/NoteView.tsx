import type { ComponentChildren } from 'preact'
import type { CardContent } from '../../study/card.ts'
import type { Note } from '../../study/schema/note.ts'
import { Away } from '../Away.tsx'
import { Sources } from '../Sources.tsx'
import { Blocks } from './Blocks.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { NoteHead } from './NoteHead.tsx'
import { NoteParts } from './NoteParts.tsx'

type Props = {
	content: CardContent
	/** Absent for an entry that is known by name and status only. */
	note?: Note
	onShow: (id: string) => void
	/** Stands above the note, for the way back. */
	children?: ComponentChildren
}

/** A whole note: what the card shows, then the text and its sources. */
export function NoteView({ content, note, onShow, children }: Props) {
	return (
		<article class="note" data-status={content.status} aria-label={content.name}>
			{children}
			<header>
				<NoteHead content={content} />
			</header>
			<NoteParts content={content} onShow={onShow} />
			<LookAlikes name={content.name} lookAlikes={content.lookAlikes} onShow={onShow} />
			{note && note.body.length > 0 && (
				<div class="note-body">
					<Blocks blocks={note.body} />
				</div>
			)}
			<p>
				<Away href={content.docs}>AWS documentation of {content.name}</Away>
			</p>
			{note && <Sources sources={note.sources} checked={note.checked} />}
		</article>
	)
}
