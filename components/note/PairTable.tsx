import type { LookAlike } from '../../study/look-alike.ts'
import { Words } from '../Prose.tsx'

/** How two things differ: the deciding question, the rows, the rule in one line. Its looks are in pair.css. */
export function PairTable({ name, pair }: { name: string; pair: LookAlike }) {
	return (
		<div class="pair">
			<p>
				<Words text={pair.question} />
			</p>
			<table>
				<thead>
					<tr>
						<td />
						<th scope="col">{name}</th>
						<th scope="col">{pair.other.name}</th>
					</tr>
				</thead>
				<tbody>
					{pair.rows.map((row) => (
						<tr key={row.about}>
							<th scope="row">{row.about}</th>
							<td>
								<Words text={row.own} />
							</td>
							<td>
								<Words text={row.other} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="pair-rule">
				<Words text={pair.rule} />
			</p>
		</div>
	)
}
