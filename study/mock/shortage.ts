import type { Domain, Exam } from '../schema/exam.ts'
import { apportion } from './apportion.ts'
import { type Form, LENGTHS } from './form.ts'

/** What a form lacks of what the guide asks: questions of single domains, which others gave instead, and questions at all. */
export type Shortage = { domains: { domain: Domain; lacks: number }[]; questions: number }

/** What the form lacks; empty and 0 when it is as the guide describes. */
export function shortageOf(form: Form, exam: Exam): Shortage {
	const wanted = Math.round(exam.questions.total * LENGTHS[form.length])
	const counts = apportion(
		exam.domains.map((domain) => domain.weight),
		wanted,
	)
	const domains = exam.domains.map((domain, place) => ({ domain, lacks: (counts[place] ?? 0) - form.items.filter((item) => item.domain === domain.id).length }))
	return { domains: domains.filter(({ lacks }) => lacks > 0), questions: wanted - form.items.length }
}
