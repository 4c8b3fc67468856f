import { useState } from 'preact/hooks'
import { Fault } from '../../components/Fault.tsx'
import { Loading } from '../../components/Loading.tsx'
import { useFocusAgain } from '../../components/useFocusAgain.ts'
import type { DayQuestion } from '../../study/day-question.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { DailyQuestion } from './DailyQuestion.tsx'
import { useDraw } from './useDraw.ts'

type Props = { exam: Exam; day: string; kept: DayQuestion | undefined; why: string | undefined; confidence: boolean }

/** Today's question; draws it when the popup is opened for the first time today. */
export function Today({ exam, day, kept, why, confidence }: Props) {
	const [asked, setAsked] = useState(0)
	const place = useFocusAgain(asked)
	const draw = useDraw(exam.code, day, kept === undefined)
	if (kept)
		return (
			<section ref={place} tabIndex={-1} aria-label="Question of the day">
				<DailyQuestion
					key={`${kept.question.id} ${asked}`}
					exam={exam.code}
					day={day}
					asked={kept}
					why={why}
					confidence={confidence}
					onTakenBack={() => setAsked(asked + 1)}
				/>
			</section>
		)
	if (draw.state === 'fault') return <Fault sentence={draw.sentence} onRetry={draw.retry} />
	if (draw.state === 'drawing') return <Loading />
	return (
		<div class="empty">
			<p>{`There are no questions for ${exam.shortName} yet. Its checklist of domains is in the ${import.meta.env.FIREFOX ? 'sidebar' : 'side panel'}.`}</p>
		</div>
	)
}
