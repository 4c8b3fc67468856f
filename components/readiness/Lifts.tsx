import type { Lift } from '../../study/readiness/lift.ts'
import { practiceHref } from '../practice/addresses.ts'
import { behind, liftWords } from './words.ts'

type Props = { title: string; lifts: readonly Lift[]; ahead: boolean }

/** So many are enough to begin with. */
const shown = 3

/** What would raise readiness most. */
export function Lifts({ title, lifts, ahead }: Props) {
	return (
		<section class="stack tight">
			<h2>{title}</h2>
			<ol class="lifts">
				{lifts.slice(0, shown).map((lift, place) => (
					<li key={lift.ability.evidence.task.id}>
						<div>
							<h3>{lift.ability.evidence.task.title}</h3>
							<p>{liftWords(lift, ahead)}</p>
							<p class="small muted">{`${lift.ability.evidence.domain.title}, ${lift.ability.evidence.domain.weight} % of the exam; ${behind(lift.ability.evidence)}`}</p>
						</div>
						<a class={`button ${place === 0 ? 'primary' : ''}`} href={practiceHref({ scope: { task: lift.ability.evidence.task.id } })}>
							Practise<span class="unseen">{` ${lift.ability.evidence.task.title}`}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	)
}
