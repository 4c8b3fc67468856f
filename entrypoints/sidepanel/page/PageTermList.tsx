import { TermList } from '../../../components/TermList.tsx'
import { Live } from '../../../extension/Live.tsx'
import { termWeights } from '../../../extension/term-weights.ts'
import type { PageTerms } from '../../../messages/protocol.ts'
import { listNotes } from '../../../store/notes.ts'
import type { Store } from '../../../store/open.ts'
import { listQuestions } from '../../../store/questions.ts'
import { listServices } from '../../../store/services.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import { groupTerms } from './group-terms.ts'

type Props = { exam: Exam | null; page: PageTerms; onChoose: (id: string) => void }

/** The page's names, those that weigh most in the learner's exam first. */
export function PageTermList({ exam, page, onChoose }: Props) {
	return (
		<Live query={(db) => readKnown(db, exam)} deps={[exam?.code]}>
			{(known) => {
				const { own, other } = groupTerms(page.terms, exam, known)
				return (
					<div class="stack">
						<h2 class="page-title">{page.title}</h2>
						<TermList title={exam ? `In ${exam.code}, by weight` : 'Names on this page'} terms={own} onChoose={onChoose}>
							Per cent: the share of the practice questions that are about it, each domain counted as the exam weighs it.
						</TermList>
						<TermList title="Not in your exam" terms={other} onChoose={onChoose} />
					</div>
				)
			}}
		</Live>
	)
}

async function readKnown(db: Store, exam: Exam | null) {
	const [notes, services, questions] = await Promise.all([listNotes(db), listServices(db), exam ? listQuestions(db, exam.code) : []])
	return { notes, services, weights: exam ? termWeights(exam, questions) : new Map<string, number>() }
}
