import type { Named } from '../../study/card.ts'

/** Notes to read on a question's subject. */
export function NoteLinks({ notes, onNote }: { notes: readonly Named[]; onNote: (id: string) => void }) {
	return (
		<ul class="row note-links">
			{notes.map(({ id, name }) => (
				<li key={id}>
					<button type="button" class="plain-button" onClick={() => onNote(id)}>
						{`Note on ${name}`}
					</button>
				</li>
			))}
		</ul>
	)
}
