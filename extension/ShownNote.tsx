import type { ComponentChildren } from 'preact'
import { NoteView } from '../components/note/NoteView.tsx'
import { readCard } from '../store/card.ts'
import { readNote } from '../store/notes.ts'
import type { Store } from '../store/open.ts'
import { KeptAbout } from './KeptAbout.tsx'
import { Live } from './Live.tsx'

type Props = {
	id: string
	onShow: (id: string) => void
	/** Stands above the note, for the way back. */
	children?: ComponentChildren
}

/** The note of an entry, as it stands now, and what the learner keeps about it. */
export function ShownNote({ id, onShow, children }: Props) {
	return (
		<Live query={(db) => readBoth(db, id)} deps={[id]}>
			{({ content, note }) =>
				content ? (
					<>
						<NoteView content={content} note={note} onShow={onShow}>
							{children}
						</NoteView>
						<KeptAbout key={id} service={id} />
					</>
				) : (
					<div class="empty">
						{children}
						<p>This version of Certlight knows no entry “{id}”.</p>
					</div>
				)
			}
		</Live>
	)
}

async function readBoth(db: Store, id: string) {
	const [content, note] = await Promise.all([readCard(db, id), readNote(db, id)])
	return { content, note }
}
