import { Live } from '../../../extension/Live.tsx'
import { readSittingRow } from '../../../store/sittings.ts'
import { MockHome } from './MockHome.tsx'
import { MockResultPart } from './MockResultPart.tsx'
import { RunningPart } from './RunningPart.tsx'

/** The beginning and the list; or one sitting, as long as it runs; or what came of it. */
export function MockSection({ id }: { id?: string | undefined }) {
	if (!id) return <MockHome />
	return (
		<Live key={id} query={(db) => readSittingRow(db, id)} deps={[id]}>
			{(row) => (row ? row.finished ? <MockResultPart id={id} /> : <RunningPart id={id} /> : <NotHere />)}
		</Live>
	)
}

function NotHere() {
	return (
		<div class="mock">
			<h1>Mock exam</h1>
			<div class="empty">
				<p>There is no mock exam at this address.</p>
				<a class="button" href="#/mock">
					All mock exams
				</a>
			</div>
		</div>
	)
}
