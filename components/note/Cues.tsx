import type { CardContent } from '../../study/card.ts'
import { Words } from '../Prose.tsx'

/** The exam's habit: what a question says, and what to think of. */
export function Cues({ cues }: { cues: NonNullable<CardContent['note']>['cues'] }) {
	return (
		<section class="note-part">
			<h3>When a question says …, think of …</h3>
			<ul class="note-cues">
				{cues.map(({ says, think }) => (
					<li key={says}>
						<span class="says">
							<Words text={says} />
						</span>
						<span class="think">
							<Words text={think} />
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
