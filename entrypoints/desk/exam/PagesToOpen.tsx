import { Away } from '../../../components/Away.tsx'
import { Live } from '../../../extension/Live.tsx'
import { termWeights } from '../../../extension/term-weights.ts'
import { listNotes } from '../../../store/notes.ts'
import type { Store } from '../../../store/open.ts'
import { listQuestions } from '../../../store/questions.ts'
import { readServices } from '../../../store/services.ts'
import { servedTasks } from '../../../study/card.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Note } from '../../../study/schema/note.ts'

const most = 3

/** Documentation pages to begin with: of the entries that weigh most in the exam. */
export function PagesToOpen({ exam }: { exam: Exam }) {
	return (
		<Live query={(db) => heaviest(db, exam)} deps={[exam.code]} waiting={<Places />}>
			{(services) => (
				<ul class="stack tight">
					{services.map((service) => (
						<li key={service.id}>
							<Away href={service.docs}>{service.name}</Away>
						</li>
					))}
				</ul>
			)}
		</Live>
	)
}

/** As many lines as there will be, so that nothing below them moves. */
function Places() {
	return (
		<ul class="stack tight" aria-hidden="true">
			{Array.from({ length: most }, (_, place) => (
				<li key={place}>&nbsp;</li>
			))}
		</ul>
	)
}

async function heaviest(db: Store, exam: Exam) {
	const [notes, questions] = await Promise.all([listNotes(db), listQuestions(db, exam.code)])
	const weights = termWeights(exam, questions)
	const weigh = (note: Note) => weights.get(note.id) ?? 0
	const ids = notes.sort((a, b) => weigh(b) - weigh(a) || servedTasks(b, exam).length - servedTasks(a, exam).length).map(({ id }) => id)
	const services = await readServices(db, ids)
	// What was renamed is alive under its new name.
	return services.filter(({ kind, status }) => kind === 'service' && (status === 'active' || status === 'renamed')).slice(0, most)
}
