import type { Strength } from '../../study/strength.ts'

/** A service of the exam, by name, and how well it is known. */
export type ServiceStrength = { id: string; name: string; strength: Strength }

const groups: { strength: Strength; title: string; what: string }[] = [
	{ strength: 'weak', title: 'Weak', what: 'last answered wrong, or mostly forgotten' },
	{ strength: 'learning', title: 'Learning', what: 'on the way' },
	{ strength: 'known', title: 'Known', what: 'remembered, after three answers or more' },
	{ strength: 'new', title: 'New', what: 'nothing answered yet' },
]

/** How well each service is known, as pages show it: the brightest highlights are the weak ones. */
export function Services({ services }: { services: readonly ServiceStrength[] }) {
	return (
		<section class="stack tight">
			<h2>Services</h2>
			<p class="muted">The same as on the pages you read, where what is weak lights up brightest.</p>
			<div class="strengths">
				{groups.map(({ strength, title, what }) => {
					const own = services.filter((one) => one.strength === strength)
					return own.length === 0 ? null : (
						<details key={strength} open={strength === 'weak'}>
							<summary>
								<b>{`${title}: ${own.length}`}</b> <span class="small muted">{what}</span>
							</summary>
							<ul class="row">
								{own.map(({ id, name }) => (
									<li key={id}>
										<a href={`#/note/${id}`}>{name}</a>
									</li>
								))}
							</ul>
						</details>
					)
				})}
			</div>
		</section>
	)
}
