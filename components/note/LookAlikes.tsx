import type { LookAlike } from '../../study/look-alike.ts'

type Props = { name: string; lookAlikes: LookAlike[]; onShow: (id: string) => void }

/** How an entry differs from what it is mixed up with: the deciding question, the rows, the rule in one line. */
export function LookAlikes({ name, lookAlikes, onShow }: Props) {
	if (lookAlikes.length === 0) return null
	return (
		<section class="note-part look-alikes">
			<h3>Tell them apart</h3>
			{lookAlikes.map((pair) => (
				<details key={pair.other.id}>
					<summary>{`${name} or ${pair.other.name}`}</summary>
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
					<p class="look-alike-rule">{pair.rule}</p>
					<button type="button" class="plain-button" onClick={() => onShow(pair.other.id)}>
						{`Open ${pair.other.name}`}
					</button>
				</details>
			))}
		</section>
	)
}
