import { useState } from 'preact/hooks'
import { useUnfold } from '../useUnfold.ts'
import { DrillButton } from './DrillButton.tsx'

type Part = { id: string; title: string; count: number; detail?: string | undefined }
type Props = { label: string; parts: readonly Part[]; onChoose: (id: string) => void }

/** So many stand there before the list is asked for as a whole. */
const first = 8

/** A long list of drills that narrows as one types. */
export function FilteredDrills({ label, parts, onChoose }: Props) {
	const [words, setWords] = useState('')
	const { whole, unfold, place } = useUnfold<HTMLUListElement>()
	const wanted = words.toLowerCase().split(/\s+/)
	const fitting = parts.filter(({ title }) => wanted.every((word) => title.toLowerCase().includes(word)))
	const shown = whole ? fitting : fitting.slice(0, first)
	return (
		<div class="stack tight">
			<input type="search" class="field" aria-label={label} placeholder={label} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
			<ul class="drill-list" ref={place}>
				{shown.map(({ id, title, count, detail }) => (
					<DrillButton key={id} title={title} count={count} detail={detail} onChoose={() => onChoose(id)} />
				))}
			</ul>
			{fitting.length === 0 && <p class="muted">No question asks about that.</p>}
			{shown.length < fitting.length && (
				<button type="button" class="plain-button" onClick={unfold}>
					{`Show all ${fitting.length}`}
				</button>
			)}
		</div>
	)
}
