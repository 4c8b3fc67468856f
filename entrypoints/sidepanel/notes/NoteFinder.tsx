import { useMemo, useState } from 'preact/hooks'
import { NoteSearch } from '../../../components/NoteSearch.tsx'
import { type NoteIndex, searchNotes } from '../../../store/search.ts'

/** Keeps what was typed and finds the notes that fit it. */
export function NoteFinder({ index, onChoose }: { index: NoteIndex; onChoose: (id: string) => void }) {
	const [text, setText] = useState('')
	const hits = useMemo(() => searchNotes(index, text), [index, text])
	return <NoteSearch text={text} hits={hits} onText={setText} onChoose={onChoose} />
}
