import type { LibraryHit } from '../../study/library-hit.ts'
import { HitList } from './HitList.tsx'

/** Entries under the headings of their categories, both in alphabetical order. */
export function Shelf({ hits }: { hits: readonly LibraryHit[] }) {
	const categories = [...new Set(hits.map(({ category }) => category))].sort((a, b) => a.localeCompare(b))
	return (
		<>
			{categories.map((category) => {
				const own = hits.filter((hit) => hit.category === category).sort((a, b) => a.name.localeCompare(b.name))
				return (
					<section key={category} class="shelf stack tight">
						<h2>
							{category} <span class="muted small">{own.length}</span>
						</h2>
						<HitList hits={own} />
					</section>
				)
			})}
		</>
	)
}
