import { Live } from '../../../extension/Live.tsx'
import { listNotes } from '../../../store/notes.ts'
import { makeNoteIndex } from '../../../store/search.ts'
import { listServices } from '../../../store/services.ts'
import { TrailView } from '../TrailView.tsx'
import type { Trail } from '../useTrail.ts'
import { NoteFinder } from './NoteFinder.tsx'

/** All notes to search, and the one chosen. */
export function NotesPanel({ trail }: { trail: Trail }) {
	return (
		<TrailView trail={trail}>
			<Live query={async (db) => makeNoteIndex(await listNotes(db), await listServices(db))}>
				{(index) => <NoteFinder index={index} onChoose={trail.open} />}
			</Live>
		</TrailView>
	)
}
