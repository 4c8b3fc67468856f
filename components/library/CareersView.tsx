import type { Named } from '../../study/card.ts'
import type { Careers, Role } from '../../study/schema/careers.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Words } from '../Prose.tsx'
import { Sources } from '../Sources.tsx'
import { libraryHref } from './addresses.ts'
import { cite } from './claims.ts'
import { ExamName } from './ExamName.tsx'

type Props = { careers: Careers; exams: readonly Exam[]; services: readonly Named[] }

/** Roles, the exams that fit them, and what the article claims they earn. */
export function CareersView({ careers, exams, services }: Props) {
	return (
		<div class="stack">
			<p class="desk-lead">{`Which exam fits which work. Figures come from the article ${cite(careers.article)}. ${careers.caveat}`}</p>
			<ul class="roles">
				{careers.roles.map((role) => (
					<li key={role.id}>
						<RoleView role={role} exams={exams} services={services} />
					</li>
				))}
			</ul>
			<Sources sources={careers.sources} checked={careers.checked} />
		</div>
	)
}

function RoleView({ role, exams, services }: { role: Role; exams: readonly Exam[]; services: readonly Named[] }) {
	return (
		<article class="role stack tight">
			<h2>{role.title}</h2>
			<p>
				<Words text={role.does} />
			</p>
			<ul class="stack tight">
				{role.exams.map((code) => (
					<li key={code}>
						<ExamName code={code} exams={exams} />
					</li>
				))}
				{role.also?.map((name) => (
					<li key={name} class="small">
						<span class="muted">With </span>
						{name}
						<span class="muted">, not taught here</span>
					</li>
				))}
			</ul>
			{role.claim && (
				<p class="claim">
					<span class="small muted">The article claims, without a source: </span>
					{role.claim}
				</p>
			)}
			<p class="small">
				<span class="muted">Uses </span>
				{services
					.filter(({ id }) => role.services.includes(id))
					.map(({ id, name }, place) => (
						<span key={id}>
							{place > 0 && ', '}
							<a href={libraryHref('notes', id)}>{name}</a>
						</span>
					))}
			</p>
			{role.beyond.length > 0 && (
				<div class="small">
					<p class="muted">What no exam teaches:</p>
					<ul class="lines">
						{role.beyond.map((line) => (
							<li key={line}>
								<Words text={line} />
							</li>
						))}
					</ul>
				</div>
			)}
		</article>
	)
}
