import type { MockResult } from '../../study/mock/result.ts'
import { aboutScaledScores } from '../../study/mock/scaled.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { RangeBar } from './RangeBar.tsx'
import { passedWords } from './result-words.ts'

/** The estimated scaled score as a range, and what it means for passing. */
export function Score({ result, exam }: { result: MockResult; exam: Exam }) {
	const { scaled, right, scored, passed } = result
	return (
		<section class="stack tight mock-score" aria-labelledby="mock-score">
			<h2 id="mock-score">Estimated scaled score</h2>
			<p class="mock-range">{`${scaled.low} to ${scaled.high}`}</p>
			<RangeBar low={share(scaled.low)} high={share(scaled.high)} mark={share(exam.passMark)} />
			<p class="row small muted mock-scale" aria-hidden="true">
				<span>100</span>
				<span style={{ insetInlineStart: `${share(exam.passMark) * 100}%` }}>{`pass mark ${exam.passMark}`}</span>
				<span>1000</span>
			</p>
			<p>
				<b>{passedWords[passed].long}</b> {`${right} of ${scored} scored questions are right; ${exam.passMark} passes.`}
			</p>
			<p class="small muted">{aboutScaledScores} The range allows for the luck of so few questions; about one time in five it still misses.</p>
		</section>
	)
}

const share = (score: number) => (score - 100) / 900
