import { useMemo, useState } from 'preact/hooks'
import { libraryHref } from '../../../components/library/addresses.ts'
import { SearchField } from '../../../components/library/SearchField.tsx'
import { Live } from '../../../extension/Live.tsx'
import { ShownNote } from '../../../extension/ShownNote.tsx'
import { listAlgorithms } from '../../../store/algorithms.ts'
import { listExams } from '../../../store/exams.ts'
import { listFaq } from '../../../store/faq.ts'
import { makeLibraryIndex, type Searched, searchLibrary } from '../../../store/library-search.ts'
import { listNotes } from '../../../store/notes.ts'
import type { Store } from '../../../store/open.ts'
import { listPairs } from '../../../store/pairs.ts'
import { listPassages } from '../../../store/passages.ts'
import { listServices } from '../../../store/services.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import { BackTo } from './BackTo.tsx'
import { Browse } from './Browse.tsx'
import { Found } from './Found.tsx'
import { keepInAddress, type PartProps } from './part.ts'

/** Every note by category, kind and exam; typing searches the whole library. */
export function NotesPart({ id, query }: PartProps) {
	if (id !== undefined)
		return (
			<ShownNote id={id} onShow={showNote}>
				<BackTo part="notes" />
			</ShownNote>
		)
	return <Live query={readAll}>{({ exams, ...searched }) => <Shelves searched={searched} exams={exams} query={query} />}</Live>
}

function Shelves({ searched, exams, query }: { searched: Searched; exams: Exam[]; query: string }) {
	const asked = new URLSearchParams(query)
	const [text, setText] = useState(asked.get('q') ?? '')
	const index = useMemo(() => makeLibraryIndex(searched), [searched])
	const hits = useMemo(() => searchLibrary(index, text), [index, text])
	const search = (typed: string) => {
		setText(typed)
		keepInAddress('notes', { q: typed.trim() })
	}
	return (
		<div class="stack">
			<SearchField
				id="library-search"
				label="Search the whole library"
				placeholder="Search notes, old names, look-alikes, algorithms, questions and what you keep"
				text={text}
				onText={search}
			/>
			{text.trim() === '' ? <Browse searched={searched} exams={exams} query={query} /> : <Found hits={hits} />}
		</div>
	)
}

async function readAll(db: Store) {
	const [services, notes, pairs, algorithms, faq, passages, exams] = await Promise.all([
		listServices(db),
		listNotes(db),
		listPairs(db),
		listAlgorithms(db),
		listFaq(db),
		listPassages(db),
		listExams(db),
	])
	return { services, notes, pairs, algorithms, faq, passages, exams }
}

function showNote(id: string): void {
	location.hash = libraryHref('notes', id)
}
