import { useState } from 'preact/hooks'
import { SelectField } from '../../../components/library/SelectField.tsx'
import { Shelf } from '../../../components/library/Shelf.tsx'
import { kindWords } from '../../../components/library/words.ts'
import type { Searched } from '../../../store/library-search.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Service } from '../../../study/schema/service.ts'
import { shelfOf, type Wanted } from '../../../study/shelf.ts'
import { keepInAddress } from './part.ts'

type Props = { searched: Searched; exams: readonly Exam[]; query: string }

/** The notes on their shelves, narrowed by kind, category and exam. */
export function Browse({ searched, exams, query }: Props) {
	const { services, notes } = searched
	const asked = new URLSearchParams(query)
	const [wanted, setWanted] = useState<Wanted>({ kind: asked.get('kind') ?? '', category: asked.get('category') ?? '', exam: asked.get('exam') ?? '' })
	const narrow = (change: Partial<Wanted>) => {
		const next = { ...wanted, ...change }
		setWanted(next)
		keepInAddress('notes', next)
	}
	const kinds = Object.keys(kindWords) as Service['kind'][]
	const categories = [...new Set(services.map(({ category }) => category))].sort((a, b) => a.localeCompare(b))
	const hits = shelfOf(services, notes, wanted)
	return (
		<>
			<div class="filters">
				<SelectField
					label="Kind"
					any="All kinds"
					value={wanted.kind}
					choices={kinds.map((value) => ({ value, label: kindWords[value] }))}
					onChange={(kind) => narrow({ kind })}
				/>
				<SelectField
					label="Category"
					any="All categories"
					value={wanted.category}
					choices={categories.map((value) => ({ value, label: value }))}
					onChange={(category) => narrow({ category })}
				/>
				<SelectField
					label="Exam"
					any="All exams"
					value={wanted.exam}
					choices={exams.map(({ code, shortName }) => ({ value: code, label: `${code} ${shortName}` }))}
					onChange={(exam) => narrow({ exam })}
				/>
			</div>
			<p class="small muted" role="status">
				{hits.length === 1 ? '1 note' : `${hits.length} notes`}
			</p>
			<Shelf hits={hits} />
		</>
	)
}
