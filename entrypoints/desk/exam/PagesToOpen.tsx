import { Away } from '../../../components/Away.tsx'
import { Live } from '../../../extension/Live.tsx'
import { weightOf } from '../../../extension/term-weights.ts'
import { listNotes } from '../../../store/notes.ts'
import type { Store } from '../../../store/open.ts'
import { readServices } from '../../../store/services.ts'
import { servedTasks } from '../../../study/card.ts'
import type { Exam } from '../../../study/schema/exam.ts'

const most = 3

/** Documentation pages to begin with: of the entries that weigh most in the exam. */
export function PagesToOpen({ exam }: { exam: Exam }) {
	return (
		<Live query={(db) => heaviest(db, exam)} deps={[exam.code]}>
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

async function heaviest(db: Store, exam: Exam) {
	const notes = await listNotes(db)
	const ids = notes.sort((a, b) => weightOf(exam, b) - weightOf(exam, a) || servedTasks(b, exam).length - servedTasks(a, exam).length).map((note) => note.id)
	const services = await readServices(db, ids)
	return services.filter((service) => service.kind === 'service' && service.status === 'active').slice(0, most)
}
