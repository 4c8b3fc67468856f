import type { Domain } from '../schema/exam.ts'
import type { Evidence } from './evidence.ts'

/** Different questions that must be answered before anything is said of the exam, and of a domain; all of them where there are fewer. */
const forExam = 30
const forDomain = 3
/** And before anything is said of a task or domain by itself. */
const forOne = 3

/** What is missing before readiness can be told: different questions in all, and those that single domains lack. */
export type Missing = { asked: number; more: number; domains: { domain: Domain; more: number }[] }

/** Undefined when there are enough answers. `more` covers what the domains lack. */
export function missingFrom(evidence: readonly Evidence[]): Missing | undefined {
	const asked = sumOf(evidence, 'asked')
	const domains = [...new Set(evidence.map(({ domain }) => domain))].map((domain) => {
		const own = evidence.filter((one) => one.domain === domain)
		return { domain, more: Math.max(0, Math.min(forDomain, sumOf(own, 'there')) - sumOf(own, 'asked')) }
	})
	const lacking = domains.filter(({ more }) => more > 0)
	const inAll = Math.min(forExam, sumOf(evidence, 'there')) - asked
	const more = Math.max(
		inAll,
		lacking.reduce((sum, one) => sum + one.more, 0),
	)
	return more > 0 ? { asked, more, domains: lacking } : undefined
}

/** Whether a task or domain has answers enough to say something of it alone. */
export function saysSomething({ asked, there }: Pick<Evidence, 'asked' | 'there'>): boolean {
	return asked > 0 && asked >= Math.min(forOne, there)
}

function sumOf(evidence: readonly Evidence[], key: 'asked' | 'there'): number {
	return evidence.reduce((sum, one) => sum + one[key], 0)
}
