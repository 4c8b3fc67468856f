import { useEffect, useRef, useState } from 'preact/hooks'
import { examOf } from '../../../components/practice/addresses.ts'
import { useFocusAgain } from '../../../components/useFocusAgain.ts'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { DrillChoice } from '../../../extension/practice/DrillChoice.tsx'
import { DrillRun } from '../../../extension/practice/DrillRun.tsx'
import { rememberNoteToShow } from '../../../messages/focus.ts'
import { listQuestions } from '../../../store/questions.ts'
import type { Drill } from '../../../study/drill.ts'
import type { Exam } from '../../../study/schema/exam.ts'

/** What is practised before anything was chosen, and where the drill belongs to an exam that was left. */
const wholeExam: Drill = { scope: {} }

/** The drill that the panel is in; each object is a drill of its own, even where it asks for the same. */
type Props = { exam: Exam | null; drill: Drill; onDrill: (drill: Drill) => void }

/** One question after another of the chosen exam. */
export function PracticePanel({ exam, drill, onDrill }: Props) {
	if (!exam) return <ChooseFirst />
	const own = (examOf(drill) ?? exam.code) === exam.code ? drill : wholeExam
	return (
		<Live query={async (db) => (await listQuestions(db, exam.code)).length > 0} deps={[exam.code]}>
			{(any) =>
				any ? (
					<Practice key={exam.code} exam={exam} drill={own} onDrill={onDrill} />
				) : (
					<div class="empty">
						<p>{`There are no questions for ${exam.shortName} yet.`}</p>
					</div>
				)
			}
		</Live>
	)
}

function Practice({ exam, drill, onDrill }: Props & { exam: Exam }) {
	const [choosing, setChoosing] = useState(false)
	const chooser = useRef<HTMLElement>(null)
	const key = useKeyOf(drill)
	const place = useFocusAgain(`${key} ${choosing}`)
	useEffect(() => setChoosing(false), [drill])
	useEffect(() => {
		if (choosing) chooser.current?.focus()
	}, [choosing])
	return (
		<>
			<section ref={place} tabIndex={-1} aria-label="Drill" hidden={choosing}>
				<DrillRun key={key} exam={exam} drill={drill} onDrill={onDrill} onChoose={() => setChoosing(true)} onNote={(id) => void rememberNoteToShow(id)} />
			</section>
			{choosing && (
				<section ref={chooser} tabIndex={-1} aria-label="Drills" class="stack">
					<div>
						<button type="button" class="plain-button" onClick={() => setChoosing(false)}>
							Back to the question
						</button>
					</div>
					<DrillChoice exam={exam} onDrill={onDrill} />
				</section>
			)}
		</>
	)
}

/** Another number for each drill object. */
function useKeyOf(drill: Drill): number {
	const known = useRef({ drill, key: 0 })
	if (known.current.drill !== drill) known.current = { drill, key: known.current.key + 1 }
	return known.current.key
}
