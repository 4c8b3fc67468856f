import { ResultView } from '../../../components/mock/ResultView.tsx'
import { Live } from '../../../extension/Live.tsx'
import type { Store } from '../../../store/open.ts'
import { readServices } from '../../../store/services.ts'
import { resultOf } from '../../../study/mock/result.ts'
import { shortageOf } from '../../../study/mock/shortage.ts'
import { readSittingAndAll } from './read-sitting.ts'

/** What came of a finished sitting. */
export function MockResultPart({ id }: { id: string }) {
	return (
		<Live query={(db) => readResult(db, id)} deps={[id]}>
			{(read) => (read ? <ResultView {...read} /> : <p>The exam of this mock exam is not in the study material any more. Its answers are kept.</p>)}
		</Live>
	)
}

async function readResult(db: Store, id: string) {
	const read = await readSittingAndAll(db, id)
	if (!read) return undefined
	const { sitting, exam, questions } = read
	const services = await readServices(db, [...new Set([...questions.values()].flatMap((question) => question.services))])
	const names = new Map(services.map((service) => [service.id, service.name]))
	return { sitting, exam, names, result: resultOf(sitting, exam, questions), shortage: shortageOf(sitting.form, exam) }
}
