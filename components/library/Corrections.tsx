import type { Path } from '../../study/schema/path.ts'
import { Words } from '../Prose.tsx'
import { Sources } from '../Sources.tsx'

/** What the article says, and what is so. */
export function Corrections({ corrections }: { corrections: Path['corrections'] }) {
	return (
		<ul class="corrections">
			{corrections.map(({ claim, truth, sources, checked }) => (
				<li key={claim}>
					<p class="muted">
						<span class="small">The article: </span>
						<Words text={claim} />
					</p>
					<p>
						<b class="small">In fact: </b>
						<Words text={truth} />
					</p>
					<details class="small">
						<summary>Sources</summary>
						<Sources sources={sources} checked={checked} />
					</details>
				</li>
			))}
		</ul>
	)
}
