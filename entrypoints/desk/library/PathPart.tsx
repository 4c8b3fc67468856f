import { PathView } from '../../../components/library/PathView.tsx'
import { Live } from '../../../extension/Live.tsx'
import { readPath } from '../../../store/documents.ts'
import { listExams } from '../../../store/exams.ts'

/** The map of exams. */
export function PathPart() {
	return (
		<Live query={async (db) => ({ path: await readPath(db), exams: await listExams(db) })}>
			{({ path, exams }) => (path ? <PathView path={path} exams={exams} /> : <p class="empty">This version of Certlight has no map.</p>)}
		</Live>
	)
}
