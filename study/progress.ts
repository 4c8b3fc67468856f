import type { Domain, Exam } from './schema/exam.ts'

/** Shares are 0 to 1; `weight` is per cent of the exam. */
export type DomainProgress = { id: string; title: string; weight: number; ticked: number; total: number; share: number }
export type Progress = { share: number; domains: DomainProgress[] }

/** How much of the checklist is ticked, each domain counting as much as it does in the exam. Ticks of other exams are ignored. */
export function progressOf(exam: Exam, ticked: ReadonlySet<string>): Progress {
	const domains = exam.domains.map((domain) => domainProgress(domain, ticked))
	return { share: domains.reduce((sum, domain) => sum + domain.weight * domain.share, 0) / 100, domains }
}

/** The ids that can be ticked in a domain: its topics, or the domain itself when it has none. */
export function tickables(domain: Domain): string[] {
	const topics = domain.tasks.flatMap((task) => task.topics.map((topic) => topic.id))
	return topics.length > 0 ? topics : [domain.id]
}

function domainProgress(domain: Domain, ticked: ReadonlySet<string>): DomainProgress {
	const ids = tickables(domain)
	const done = ids.filter((id) => ticked.has(id)).length
	return { id: domain.id, title: domain.title, weight: domain.weight, ticked: done, total: ids.length, share: done / ids.length }
}
