import type { CardContent } from '../../study/card.ts'

/** Figures a question could turn on. */
export function Numbers({ numbers }: { numbers: NonNullable<NonNullable<CardContent['note']>['numbers']> }) {
	return (
		<section class="note-part">
			<h3>Numbers</h3>
			<dl class="note-numbers">
				{numbers.map(({ what, value }) => (
					<div key={what}>
						<dt>{what}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
