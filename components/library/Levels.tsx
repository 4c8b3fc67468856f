import type { Exam } from '../../study/schema/exam.ts'
import type { Level } from '../../study/schema/path.ts'
import { Words } from '../Prose.tsx'
import { spanInWords } from './claims.ts'
import { ExamName } from './ExamName.tsx'

/** The levels of the way, lowest first. */
export function Levels({ levels, exams }: { levels: readonly Level[]; exams: readonly Exam[] }) {
	return (
		<ol class="levels">
			{levels.map((level) => (
				<li key={level.id}>
					<h3>
						{level.title}
						{level.optional && <span class="muted"> (optional)</span>}
					</h3>
					<p>
						<Words text={level.what} />
					</p>
					<ul class="level-exams">
						{level.exams.map((code) => (
							<li key={code}>
								<ExamName code={code} exams={exams} />
								<p class="small">
									<Words text={exams.find((one) => one.code === code)?.statusLine ?? ''} />
								</p>
								{level.weeks
									.filter(({ exam }) => exam === code)
									.map(({ weeks }) => (
										<p key={code} class="small muted">{`${spanInWords(weeks, 'weeks')}, by the article’s estimate`}</p>
									))}
							</li>
						))}
					</ul>
					<p class="small">
						<span class="muted">For </span>
						{level.audience.join(', ')}
					</p>
					{level.before.length > 0 && (
						<p class="small">
							<span class="muted">Before it: </span>
							<Words text={level.before.join(' ')} />
						</p>
					)}
				</li>
			))}
		</ol>
	)
}
