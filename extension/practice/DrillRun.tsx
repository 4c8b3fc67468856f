import { useEffect, useRef, useState } from 'preact/hooks'
import { Fault } from '../../components/Fault.tsx'
import { Summary } from '../../components/practice/Summary.tsx'
import type { Scope } from '../../study/choosing/scope.ts'
import type { Drill } from '../../study/drill.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { AskedQuestion } from './AskedQuestion.tsx'
import { DrillHead } from './DrillHead.tsx'
import { TakenBack } from './TakenBack.tsx'
import { useDrill } from './useDrill.ts'
import { useLimit } from './useLimit.ts'

type Props = {
	exam: Exam
	drill: Drill
	/** Starts another drill, or this one once more. */
	onDrill: (drill: Drill) => void
	onChoose: () => void
	onNote: (id: string) => void
}

/** One question after another until the learner stops or the time is up; then what came of it. Each drill needs a key of its own. */
export function DrillRun({ exam, drill, onDrill, onChoose, onNote }: Props) {
	const { shown, done, answered, takenBack, fault, ...ways } = useDrill(exam.code, drill.scope)
	const { endsAt, over } = useLimit(drill.minutes)
	const [stopped, setStopped] = useState(false)
	const place = useRef<HTMLElement>(null)
	useEffect(() => {
		if (shown && shown.turn > 0) place.current?.focus()
	}, [shown?.turn])
	const stop = () => setStopped(true)
	// What follows from a drill is of its exam, whichever is chosen.
	const onward = (scope: Scope) => onDrill({ scope, minutes: drill.minutes, exam: exam.code })
	if (stopped) {
		return <Summary done={done} exam={exam} onAgain={() => onDrill({ ...drill })} onMissed={() => onward({ missed: true })} onChoose={onChoose} />
	}
	return (
		<div class="stack">
			<DrillHead exam={exam} drill={drill} endsAt={endsAt} onStop={done.length > 0 ? stop : undefined} onChoose={onChoose} />
			{fault && <Fault sentence={fault} onRetry={ways.next} />}
			{takenBack && <TakenBack onPutBack={ways.putBack} />}
			<section ref={place} tabIndex={-1} aria-label="Question" class="practice-question">
				{shown?.picked && (
					<AskedQuestion
						key={shown.turn}
						exam={exam.code}
						picked={shown.picked}
						nextWords={over ? 'See how it went' : 'Next question'}
						onAnswered={ways.keep}
						onTakeBack={ways.takeBack}
						onNext={over ? stop : ways.next}
						onNote={onNote}
						onPair={(a, b) => onward({ pair: [a, b] })}
					/>
				)}
				{shown && !shown.picked && <NothingHere onChoose={onChoose} />}
			</section>
			{done.length > 0 && !answered && !takenBack && (
				<div>
					<button type="button" class="plain-button small" onClick={ways.takeBack}>
						Take the last answer back
					</button>
				</div>
			)}
		</div>
	)
}

function NothingHere({ onChoose }: { onChoose: () => void }) {
	return (
		<div class="empty">
			<p>There are no questions here now.</p>
			<button type="button" class="button" onClick={onChoose}>
				Choose another drill
			</button>
		</div>
	)
}
