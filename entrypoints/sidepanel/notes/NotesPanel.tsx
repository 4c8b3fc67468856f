import { Live } from '../../../extension/Live.tsx'
import { listNotes } from '../../../store/notes.ts'
import { makeNoteIndex } from '../../../store/search.ts'
import { listServices } from '../../../store/services.ts'
import { TrailView } from '../TrailView.tsx'
import type { Trail } from '../useTrail.ts'
import { NoteFinder } from './NoteFinder.tsx'

type Props = {
	trail: Trail
	/** What the search field holds. */
	words: string
	onWords: (words: string) => void
}

/** All notes to search, and the one chosen. */
export function NotesPanel({ trail, words, onWords }: Props) {
	return (
		<TrailView trail={trail}>
			<Live query={async (db) => makeNoteIndex(await listNotes(db), await listServices(db))}>
				{(index) => <NoteFinder index={index} text={words} onText={onWords} onChoose={trail.open} />}
			</Live>
		</TrailView>
	)
}
