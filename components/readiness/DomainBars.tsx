import type { Ability } from '../../study/readiness/ability.ts'
import type { DomainAbility } from '../../study/readiness/by-domain.ts'
import { saysSomething } from '../../study/readiness/enough.ts'
import { RangeBar } from '../mock/RangeBar.tsx'
import { percent } from '../mock/words.ts'
import { practiceHref } from '../practice/addresses.ts'
import { behind, likely } from './words.ts'

type Props = { domains: readonly DomainAbility[]; ahead: boolean }

/** What is known of every domain and task, as ranges with the answers behind them. */
export function DomainBars({ domains, ahead }: Props) {
	return (
		<section class="stack tight">
			<h2>By domain and task</h2>
			<p class="muted">
				{`How much you know of what the exam may ask${ahead ? ', on its day' : ''}: the range holds the true share four times in five. Open a domain to see its tasks.`}
			</p>
			<ul class="readiness-domains">
				{domains.map((one) => (
					<li key={one.domain.id}>
						<details>
							<summary>
								<span class="bar-title">
									<b>{one.domain.title}</b> <span class="muted">{`${one.domain.weight}\u00a0% of the exam`}</span>
								</span>
								<Known {...one} enough={saysSomething(one)} />
							</summary>
							<ul class="readiness-tasks">
								{one.tasks.map((task) => (
									<TaskBar key={task.evidence.task.id} task={task} />
								))}
							</ul>
						</details>
					</li>
				))}
			</ul>
		</section>
	)
}

function TaskBar({ task }: { task: Ability }) {
	const { evidence, known, uncertainty } = task
	return (
		<li>
			<span class="bar-title">
				{evidence.there > 0 ? <a href={practiceHref({ scope: { task: evidence.task.id } })}>{evidence.task.title}</a> : evidence.task.title}
			</span>
			<Known {...evidence} known={known} uncertainty={uncertainty} enough={saysSomething(evidence)} />
		</li>
	)
}

type KnownProps = { known: number; uncertainty: number; asked: number; there: number; answers: number; enough: boolean }

function Known({ enough, ...one }: KnownProps) {
	const range = likely(one)
	return (
		<>
			<span class="bar-known">{enough ? `${percent(range.low)} to ${percent(range.high)}` : 'too few to say'}</span>
			{enough && <RangeBar {...range} />}
			<span class="bar-behind small muted">{behind(one)}</span>
		</>
	)
}
