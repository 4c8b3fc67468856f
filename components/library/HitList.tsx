import type { LibraryHit } from '../../study/library-hit.ts'
import { HitLife } from '../note/HitLife.tsx'
import { Words } from '../Prose.tsx'
import { hitHref } from './addresses.ts'

/** Things found in the library or standing on its shelf, each a link. */
export function HitList({ hits }: { hits: readonly LibraryHit[] }) {
	return (
		<ul class="library-hits">
			{hits.map((hit) => (
				<li key={`${hit.kind} ${hit.id}`}>
					<a class="tile" href={hitHref(hit)}>
						<span class="hit-name">{hit.name}</span>
						<span class="hit-category">{hit.category}</span>
						<HitLife {...hit} />
						{hit.summary !== '' && (
							<span class="hit-summary" dir="auto">
								{/* Words of a page or of the learner stand as they are: their stars and hyphens are no Markdown. */}
								{hit.kind === 'passage' ? hit.summary : <Words text={hit.summary} />}
							</span>
						)}
					</a>
				</li>
			))}
		</ul>
	)
}
