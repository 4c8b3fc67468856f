import type { LookAlike } from '../../study/look-alike.ts'

/** How two things differ: the deciding question, the rows, the rule in one line. Its looks are in pair.css. */
export function PairTable({ name, pair }: { name: string; pair: LookAlike }) {
	return (
		<div class="pair">
			<p>{pair.question}</p>
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
							<td>{row.own}</td>
							<td>{row.other}</td>
						</tr>
					))}
				</tbody>
			</table>
			<p class="pair-rule">{pair.rule}</p>
		</div>
	)
}
