import { useMemo } from 'preact/hooks'
import { NoteSearch } from '../../../components/NoteSearch.tsx'
import { type NoteIndex, searchNotes } from '../../../store/search.ts'
import { Kept } from './Kept.tsx'

type Props = { index: NoteIndex; text: string; onText: (text: string) => void; onChoose: (id: string) => void }

/** Finds the notes, and what is kept, that fit what was typed. */
export function NoteFinder({ index, text, onText, onChoose }: Props) {
	const hits = useMemo(() => searchNotes(index, text), [index, text])
	return (
		<NoteSearch text={text} hits={hits} onText={onText} onChoose={onChoose}>
			<Kept words={text} onShow={onChoose} />
		</NoteSearch>
	)
}
