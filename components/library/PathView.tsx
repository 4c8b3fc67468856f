import type { ComponentChildren } from 'preact'
import type { Exam } from '../../study/schema/exam.ts'
import type { Path } from '../../study/schema/path.ts'
import { datesInWords } from '../dates-in-words.ts'
import { Sources } from '../Sources.tsx'
import { Corrections } from './Corrections.tsx'
import { cite } from './claims.ts'
import { Levels } from './Levels.tsx'
import { Renewals } from './Renewals.tsx'
import { Routes } from './Routes.tsx'
import { Steps } from './Steps.tsx'

/** The whole map: levels, what leads to what, routes, renewal, and where the article is wrong. */
export function PathView({ path, exams }: { path: Path; exams: readonly Exam[] }) {
	return (
		<div class="path">
			<p class="desk-lead">
				{`The way from the first exam to the last. No AWS certification is a formal condition for another. The weeks and months are estimates of the article ${cite(path.article)}.`}
			</p>
			<Part title="The levels">
				<Levels levels={path.levels} exams={exams} />
			</Part>
			<Part title="What leads to what">
				<Steps steps={path.steps.filter(({ kind }) => kind !== 'replaced-by')} />
			</Part>
			<Part title="What replaces what">
				<Steps steps={path.steps.filter(({ kind }) => kind === 'replaced-by')} />
			</Part>
			<Part title="What renews what">
				<Renewals renewals={path.renewals} rules={path.renewalRules} />
			</Part>
			<Part title="Routes">
				<Routes routes={path.routes} exams={exams} />
			</Part>
			{path.corrections.length > 0 && (
				<Part title="Where the article is wrong">
					<Corrections corrections={path.corrections} />
				</Part>
			)}
			{path.neighbours.length > 0 && (
				<Part title="Exams beside the way">
					<ul class="lines">
						{path.neighbours.map(({ code, name, status }) => (
							<li key={code}>
								<b>{code}</b> {`${name}: ${datesInWords(status)}`}
							</li>
						))}
					</ul>
				</Part>
			)}
			<Sources sources={path.sources} checked={path.checked} />
		</div>
	)
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
	return (
		<section class="stack tight">
			<h2>{title}</h2>
			{children}
		</section>
	)
}
