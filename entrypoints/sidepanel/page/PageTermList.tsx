import { TermList } from '../../../components/TermList.tsx'
import { Live } from '../../../extension/Live.tsx'
import type { PageTerms } from '../../../messages/protocol.ts'
import { listNotes } from '../../../store/notes.ts'
import { listServices } from '../../../store/services.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import { groupTerms } from './group-terms.ts'

type Props = { exam: Exam | null; page: PageTerms; onChoose: (id: string) => void }

/** The page's names, those that weigh most in the learner's exam first. */
export function PageTermList({ exam, page, onChoose }: Props) {
	return (
		<Live query={async (db) => ({ notes: await listNotes(db), services: await listServices(db) })}>
			{(known) => {
				const { own, other } = groupTerms(page.terms, exam, known)
				return (
					<div class="stack">
						<h2 class="page-title">{page.title}</h2>
						<TermList title={exam ? `In ${exam.code}, by weight` : 'Names on this page'} terms={own} onChoose={onChoose} />
						<TermList title="Not in your exam" terms={other} onChoose={onChoose} />
					</div>
				)
			}}
		</Live>
	)
}
