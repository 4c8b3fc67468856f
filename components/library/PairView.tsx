import type { Named } from '../../study/card.ts'
import type { Pair } from '../../study/schema/pair.ts'
import { Words } from '../Prose.tsx'
import { Sources } from '../Sources.tsx'
import { libraryHref } from './addresses.ts'

/** Two things people mix up: the deciding question, the differences, the rule. */
export function PairView({ pair, a, b }: { pair: Pair; a: Named; b: Named }) {
	return (
		<article class="pair stack">
			<h2>{`${a.name} or ${b.name}`}</h2>
			<p class="pair-question">
				<Words text={pair.question} />
			</p>
			<div class="table-frame">
				<table>
					<thead>
						<tr>
							<td />
							{[a, b].map(({ id, name }) => (
								<th key={id} scope="col">
									<a href={libraryHref('notes', id)}>{name}</a>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{pair.rows.map((row) => (
							<tr key={row.about}>
								<th scope="row">{row.about}</th>
								<td>
									<Words text={row.a} />
								</td>
								<td>
									<Words text={row.b} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p class="pair-rule">
				<Words text={pair.rule} />
			</p>
			<Sources sources={pair.sources} checked={pair.checked} />
		</article>
	)
}
