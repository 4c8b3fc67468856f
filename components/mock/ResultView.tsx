import { useEffect, useRef, useState } from 'preact/hooks'
import type { MockResult } from '../../study/mock/result.ts'
import type { Shortage } from '../../study/mock/shortage.ts'
import type { Sitting } from '../../study/mock/sitting.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { DomainResults } from './DomainResults.tsx'
import { Findings } from './Findings.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Review } from './Review.tsx'
import { courseInWords } from './result-words.ts'
import { Score } from './Score.tsx'
import { shortageInWords } from './shortage-words.ts'
import { counted, lengthWords } from './words.ts'

type Props = {
	sitting: Sitting
	exam: Exam
	result: MockResult
	shortage: Shortage
	/** The names of catalogue entries by their ids. */
	names: ReadonlyMap<string, string>
}

/** What came of a sitting, what to do next, and every question of it. */
export function ResultView({ sitting, exam, result, shortage, names }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const [shown, setShown] = useState<{ place: number }>()
	const notes = [
		...courseInWords(sitting),
		shortageInWords(shortage),
		...(result.gone > 0 ? [`${counted(result.gone, 'question')} left the study material since and ${result.gone === 1 ? 'does' : 'do'} not count.`] : []),
	]
	return (
		<div class="mock mock-result">
			<div class="stack tight">
				<h1 tabIndex={-1} ref={heading}>{`Your mock exam: ${exam.shortName}, ${lengthWords[sitting.form.length].toLowerCase()}`}</h1>
				<p class="muted">{notes.filter(Boolean).join(' ')}</p>
			</div>
			<Score result={result} exam={exam} />
			<DomainResults domains={result.domains} />
			<Findings places={result.places} onShow={(place) => setShown({ place })} />
			<NextSteps result={result} names={names} />
			<Review places={result.places} exam={exam} seed={sitting.seed} names={names} shown={shown} />
		</div>
	)
}
