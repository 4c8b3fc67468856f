import { useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { Live } from '../../../extension/Live.tsx'
import { refreshLens } from '../../../extension/lens.ts'
import { useStore } from '../../../extension/store-context.ts'
import { listExams } from '../../../store/exams.ts'
import { describeFault } from '../../../store/faults.ts'
import { chooseExam, readSettings } from '../../../store/settings.ts'
import { FirstChoice } from './FirstChoice.tsx'
import { YourExam } from './YourExam.tsx'

/** Asks for the exam; once it is known, says what to do next and offers the others. */
export function ExamSection() {
	const db = useStore()
	const [fault, setFault] = useState<string>()
	const choose = (code: string) => {
		chooseExam(db, code)
			.then(() => refreshLens(db))
			.then(
				() => setFault(undefined),
				(error: unknown) => setFault(describeFault(error)),
			)
		scrollTo({ top: 0 })
	}
	return (
		<>
			{fault && <Fault sentence={fault} />}
			<Live query={async (db) => ({ exams: await listExams(db), chosen: (await readSettings(db)).exam })}>
				{({ exams, chosen }) => {
					const exam = exams.find(({ code }) => code === chosen)
					return exam ? <YourExam exam={exam} exams={exams} onChoose={choose} /> : <FirstChoice exams={exams} onChoose={choose} />
				}}
			</Live>
		</>
	)
}
