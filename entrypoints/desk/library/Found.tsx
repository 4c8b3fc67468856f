import { useState } from 'preact/hooks'
import { Chips } from '../../../components/library/Chips.tsx'
import { HitList } from '../../../components/library/HitList.tsx'
import { type HitKind, hitKinds, type LibraryHit } from '../../../study/library-hit.ts'

const words: Record<HitKind, string> = { note: 'Notes', pair: 'Look-alikes', algorithm: 'Algorithms', faq: 'Questions', passage: 'Kept passages' }

/** What a search of the library found, of every kind or of one. */
export function Found({ hits }: { hits: readonly LibraryHit[] }) {
	const [kind, setKind] = useState<HitKind>()
	const kinds = hitKinds
		.map((value) => ({ value, label: words[value], count: hits.filter((hit) => hit.kind === value).length }))
		.filter(({ count }) => count > 0)
	const only = kinds.some(({ value }) => value === kind) ? kind : undefined
	const shown = hits.filter((hit) => only === undefined || hit.kind === only)
	return (
		<div class="stack">
			<p class="small muted" role="status">
				{hits.length === 0 ? 'Nothing here has these words. Try fewer letters.' : hits.length === 1 ? '1 result' : `${hits.length} results`}
			</p>
			{kinds.length > 1 && (
				<Chips label="Show only" choices={kinds} chosen={only ? [only] : []} onToggle={(value) => setKind(value === only ? undefined : value)} />
			)}
			<HitList hits={shown} />
		</div>
	)
}
