import type { Resource } from '../../study/schema/resources.ts'
import { MarkedAway } from '../Away.tsx'
import { Day } from '../Day.tsx'
import { Words } from '../Prose.tsx'
import { costWords, resourceWords } from './words.ts'

type Props = {
	resources: readonly Resource[]
	/** The one exam whose tasks are of interest. */
	exam?: string
}

/** Things to study with that stand elsewhere, by kind. */
export function ResourceList({ resources, exam }: Props) {
	const kinds = (Object.keys(resourceWords) as Resource['kind'][]).filter((kind) => resources.some((one) => one.kind === kind))
	return (
		<>
			{kinds.map((kind) => (
				<section key={kind} class="stack tight">
					<h2>{resourceWords[kind]}</h2>
					<ul class="resources">
						{resources
							.filter((one) => one.kind === kind)
							.map((one) => (
								<li key={one.id}>
									<p class="away">
										<MarkedAway href={one.url}>{one.title}</MarkedAway>
									</p>
									<p>
										<Words text={one.what} />
									</p>
									<p class="small muted">
										{`${one.by}\u00a0· ${costWords[one.cost]}\u00a0· ${coverage(one, exam)}\u00a0· checked on `}
										<Day day={one.checked} />
									</p>
								</li>
							))}
					</ul>
				</section>
			))}
		</>
	)
}

function coverage({ exams, objectives }: Resource, exam: string | undefined): string {
	const own = exam === undefined ? objectives : objectives.filter((id) => id.startsWith(exam)).map((id) => id.slice(exam.length + 1))
	if (own.length > 0) return `${own.length === 1 ? 'task' : 'tasks'} ${own.join(', ')}`
	return exam === undefined ? exams.join(', ') : 'the whole exam'
}
