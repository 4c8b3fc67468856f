import type { Mastery } from '../../study/mastery.ts'
import type { DomainProgress, Progress } from '../../study/progress.ts'
import type { Domain, Exam, Task } from '../../study/schema/exam.ts'
import { Meter } from '../Meter.tsx'
import { Evidence } from './Evidence.tsx'
import { Tick } from './Tick.tsx'

type Ticking = {
	ticked: ReadonlySet<string>
	mastery?: ReadonlyMap<string, Mastery> | undefined
	onTick: (id: string, ticked: boolean) => void
	onPractise?: ((task: string) => void) | undefined
}

/** The domains one below the other, each to be opened by itself. */
export function DomainList({ exam, progress, ...ticking }: Ticking & { exam: Exam; progress: Progress }) {
	return (
		<div class="domains">
			{exam.domains.map((domain, place) => {
				const own = progress.domains[place]
				return own && <DomainPart key={domain.id} domain={domain} progress={own} open={place === 0} {...ticking} />
			})}
		</div>
	)
}

function DomainPart({ domain, progress, open, ...ticking }: Ticking & { domain: Domain; progress: DomainProgress; open: boolean }) {
	const number = domain.id.split('/').at(-1)
	if (domain.tasks.length === 0) {
		return (
			<div class="domain bare">
				<Tick id={domain.id} title={`${number}. ${domain.title}`} ticked={ticking.ticked} onTick={ticking.onTick} />
				<span class="domain-weight">{domain.weight} %</span>
			</div>
		)
	}
	return (
		<details class="domain" open={open}>
			<summary>
				<h2>
					{number}. {domain.title}
				</h2>
				<span class="domain-weight">{domain.weight} %</span>
				<span class="domain-count">
					{progress.ticked} of {progress.total}
				</span>
				<Meter share={progress.share} label={domain.title} />
			</summary>
			{domain.tasks.map((task) => (
				<TaskPart key={task.id} task={task} {...ticking} />
			))}
		</details>
	)
}

function TaskPart({ task, ticked, mastery, onTick, onPractise }: Ticking & { task: Task }) {
	const own = mastery?.get(task.id)
	return (
		<section class="task">
			<h3>
				<span class="muted">{task.id.split('/').at(-1)}</span> {task.title}
			</h3>
			{own && <Evidence title={task.title} mastery={own} onPractise={onPractise && (() => onPractise(task.id))} />}
			<ul>
				{task.topics.map((topic) => (
					<li key={topic.id}>
						<Tick id={topic.id} title={topic.title} ticked={ticked} onTick={onTick} />
					</li>
				))}
			</ul>
		</section>
	)
}
