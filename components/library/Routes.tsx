import type { Exam } from '../../study/schema/exam.ts'
import type { Route } from '../../study/schema/path.ts'
import { Words } from '../Prose.tsx'
import { spanInWords } from './claims.ts'
import { ExamName } from './ExamName.tsx'

/** Ways through several exams, each for one kind of learner. */
export function Routes({ routes, exams }: { routes: readonly Route[]; exams: readonly Exam[] }) {
	return (
		<ul class="routes">
			{routes.map((route) => (
				<li key={route.id} class="stack tight">
					<h3>{route.title}</h3>
					<p>{route.forWhom}</p>
					{route.months && <p class="small muted">{`${spanInWords(route.months, 'months')}, by the article’s estimate`}</p>}
					<ol class="route-steps">
						{route.steps.map(({ exam, optional, why }) => (
							<li key={exam}>
								<ExamName code={exam} exams={exams} />
								<p class="small">
									{optional && <span class="muted">Optional. </span>}
									<Words text={why} />
								</p>
							</li>
						))}
					</ol>
					<ul class="lines small">
						{route.advice.map((line) => (
							<li key={line}>
								<Words text={line} />
							</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	)
}
