import type { ListedTerm } from '../../../components/TermList.tsx'
import { isInExam, type TermWeights } from '../../../extension/term-weights.ts'
import type { PageTerms } from '../../../messages/protocol.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Note } from '../../../study/schema/note.ts'
import type { Service } from '../../../study/schema/service.ts'

type Known = { notes: Note[]; services: Service[]; weights: TermWeights }

/** The names that the exam asks about, heaviest first, and the others; without an exam all are `own`, the most frequent first. */
export function groupTerms(terms: PageTerms['terms'], exam: Exam | null, known: Known): { own: ListedTerm[]; other: ListedTerm[] } {
	const notes = new Map(known.notes.map((note) => [note.id, note]))
	const services = new Map(known.services.map((service) => [service.id, service]))
	const listed = terms.map((term) => ({ ...term, name: services.get(term.id)?.name ?? term.id, weight: known.weights.get(term.id) ?? 0 })).sort(byWeight)
	const isOwn = (term: ListedTerm) => !exam || isInExam(exam, { service: services.get(term.id), note: notes.get(term.id) })
	return { own: listed.filter(isOwn), other: listed.filter((term) => !isOwn(term)) }
}

function byWeight(a: ListedTerm, b: ListedTerm): number {
	return b.weight - a.weight || b.count - a.count || a.name.localeCompare(b.name)
}
