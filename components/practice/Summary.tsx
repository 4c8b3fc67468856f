import { useEffect, useRef } from 'preact/hooks'
import { type Done, summaryOf } from '../../study/drill-summary.ts'
import type { Exam } from '../../study/schema/exam.ts'
import type { Question } from '../../study/schema/question.ts'
import { Meter } from '../Meter.tsx'
import { Words } from '../Prose.tsx'
import { minutesInWords, questionsInWords } from './drill-words.ts'

type Props = { done: readonly Done[]; exam: Exam; onAgain: () => void; onMissed: () => void; onChoose: () => void }

/** What came of a drill, and the ways on. */
export function Summary({ done, exam, onAgain, onMissed, onChoose }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const { answers, right, guessed, ms, domains, missed } = summaryOf(done, exam)
	return (
		<section class="stack drill-summary">
			<div>
				<h2 tabIndex={-1} ref={heading}>
					{answers > 0 ? `${right} of ${answers} right` : 'Nothing answered this time'}
				</h2>
				{answers > 0 && (
					<p class="muted">{`${questionsInWords(answers)} in ${minutesInWords(ms / 60_000)} of answering${guessed > 0 ? `; ${guessed} right by guessing` : ''}.`}</p>
				)}
			</div>
			{domains.length > 0 && (
				<ul class="drill-results">
					{domains.map((domain) => (
						<li key={domain.id}>
							<span>{domain.title}</span>
							<span class="muted">{`${domain.right} of ${domain.answers}`}</span>
							<Meter share={domain.right / domain.answers} label={`${domain.title}, right answers`} />
						</li>
					))}
				</ul>
			)}
			{missed.length > 0 && <Missed missed={missed} />}
			<div class="row">
				{missed.length > 0 && (
					<button type="button" class="button primary" onClick={onMissed}>
						Practise what you missed
					</button>
				)}
				<button type="button" class={`button ${missed.length > 0 ? '' : 'primary'}`} onClick={onAgain}>
					Once more
				</button>
				<button type="button" class="button" onClick={onChoose}>
					Choose a drill
				</button>
			</div>
		</section>
	)
}

function Missed({ missed }: { missed: readonly Question[] }) {
	return (
		<section class="stack tight">
			<h3>To remember from what you missed</h3>
			<ul class="drill-missed">
				{missed.map(({ id, takeaway }) => (
					<li key={id}>
						<Words text={takeaway} />
					</li>
				))}
			</ul>
		</section>
	)
}
