import { useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { PastSittings } from '../../../components/mock/PastSittings.tsx'
import { type Beginning, StartForm } from '../../../components/mock/StartForm.tsx'
import { examNotice } from '../../../components/mock/status-words.ts'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { describeFault } from '../../../store/faults.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import { beginSitting } from './begin.ts'
import { type Home, readHome } from './read-home.ts'

/** Where a mock exam of the chosen exam begins, and where those so far are found. */
export function MockHome() {
	return (
		<Live query={readHome}>
			{(home) => (
				<div class="mock mock-home">
					<h1>Mock exam</h1>
					{home.exam ? <Begin key={home.exam.code} exam={home.exam} shortages={home.shortages} unfinished={home.unfinished} /> : <ChooseFirst />}
					{home.past.length > 0 && (
						<section class="stack tight">
							<h2>Mock exams so far</h2>
							<PastSittings past={home.past} />
						</section>
					)}
				</div>
			)}
		</Live>
	)
}

function Begin({ exam, shortages, unfinished }: Pick<Home, 'shortages' | 'unfinished'> & { exam: Exam }) {
	const db = useStore()
	const [fault, setFault] = useState<string>()
	const begin = (beginning: Beginning) => {
		beginSitting(db, exam, beginning).then(
			(id) => {
				location.hash = `#/mock/${id}`
			},
			(error: unknown) => setFault(describeFault(error)),
		)
	}
	if (!shortages) return <p class="empty">{`Certlight has no questions for ${exam.shortName} yet, so there is no mock exam of it.`}</p>
	return (
		<>
			<div class="stack tight">
				<p class="desk-lead">
					{`${exam.shortName}, as its guide describes it: ${exam.questions.total} questions in ${exam.minutes} minutes, by the weights of its domains.`}
				</p>
				{examNotice(exam).length > 0 && <p class="notice">{examNotice(exam).join(' ')}</p>}
				{unfinished && (
					<p class="notice">
						A mock exam is not finished. <a href={`#/mock/${unfinished}`}>Go on where you left it</a>
					</p>
				)}
			</div>
			{fault && <Fault sentence={fault} />}
			<StartForm exam={exam} shortages={shortages} onStart={begin} />
		</>
	)
}
