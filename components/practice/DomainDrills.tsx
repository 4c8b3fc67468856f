import type { DrillDomain } from '../../study/choosing/drill-list.ts'
import type { Scope } from '../../study/choosing/scope.ts'
import { DrillButton } from './DrillButton.tsx'

type Props = { domains: readonly DrillDomain[]; onChoose: (scope: Scope) => void }

/** The domains of the exam, each as a whole or by task. */
export function DomainDrills({ domains, onChoose }: Props) {
	return (
		<ul class="drill-domains">
			{domains.map((domain) => (
				<li key={domain.id}>
					<ul class="drill-list">
						<DrillButton
							title={`${numberOf(domain.id)}. ${domain.title}`}
							detail={`${domain.weight} % of the exam`}
							count={domain.count}
							onChoose={() => onChoose({ domain: domain.id })}
						/>
					</ul>
					{domain.count > 0 && (
						<details class="drill-tasks">
							<summary aria-label={`Tasks of ${domain.title}`}>By task</summary>
							<ul class="drill-list">
								{domain.tasks.map(({ id, title, count }) => (
									<DrillButton key={id} title={`${numberOf(id)} ${title}`} count={count} onChoose={() => onChoose({ task: id })} />
								))}
							</ul>
						</details>
					)}
				</li>
			))}
		</ul>
	)
}

function numberOf(id: string): string {
	return id.split('/').at(-1) ?? id
}
