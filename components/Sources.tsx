import type { Source } from '../study/schema/parts.ts'
import { Away } from './Away.tsx'
import { Day } from './Day.tsx'

type Props = {
	sources: Source[]
	/** The day somebody last compared the statement with its sources. */
	checked: string
}

/** Where a statement can be read up. */
export function Sources({ sources, checked }: Props) {
	return (
		<div class="sources">
			<p class="muted">
				Sources, checked on <Day day={checked} />
			</p>
			<ul>
				{sources.map((source) => (
					<li key={source.url}>
						<Away href={source.url}>{source.title}</Away>
					</li>
				))}
			</ul>
		</div>
	)
}
