import { CareersView } from '../../../components/library/CareersView.tsx'
import { Live } from '../../../extension/Live.tsx'
import { readCareers } from '../../../store/documents.ts'
import { listExams } from '../../../store/exams.ts'
import type { Store } from '../../../store/open.ts'
import { readServices } from '../../../store/services.ts'

/** Roles and the exams that fit them. */
export function CareersPart() {
	return (
		<Live query={readAll}>
			{({ careers, exams, services }) =>
				careers ? <CareersView careers={careers} exams={exams} services={services} /> : <p class="empty">This version of Certlight has no roles.</p>
			}
		</Live>
	)
}

async function readAll(db: Store) {
	const [careers, exams] = await Promise.all([readCareers(db), listExams(db)])
	const services = await readServices(db, [...new Set(careers?.roles.flatMap((role) => role.services) ?? [])])
	return { careers, exams, services }
}
