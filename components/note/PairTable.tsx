import type { ComponentChildren } from 'preact'
import type { LookAlike } from '../../study/look-alike.ts'
import { Words } from '../Prose.tsx'

/** `heads` stands for the two names where they are more than words. */
type Props = { name: string; pair: LookAlike; heads?: [ComponentChildren, ComponentChildren] }

/** How two things differ: the deciding question, the rows, the rule in one line. Its looks are in pair.css. */
export function PairTable({ name, pair, heads: [own, other] = [name, pair.other.name] }: Props) {
	return (
		<div class="pair">
			<p>
				<Words text={pair.question} />
			</p>
			<table>
				<thead>
					<tr>
						<td />
						<th scope="col">{own}</th>
						<th scope="col">{other}</th>
					</tr>
				</thead>
				<tbody>
					{pair.rows.map((row) => (
						<tr key={row.about}>
							<th scope="row">
								<Words text={row.about} />
							</th>
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
