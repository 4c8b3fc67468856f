import { useState } from 'preact/hooks'
import type { Terms } from '../../study/mock/event.ts'
import type { FormLength } from '../../study/mock/form.ts'
import { LENGTHS } from '../../study/mock/form.ts'
import type { Shortage } from '../../study/mock/shortage.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Check } from './Check.tsx'
import { shortageInWords } from './shortage-words.ts'
import { lengthWords } from './words.ts'

/** What the learner chose before the beginning. */
export type Beginning = { length: FormLength; terms: Terms }

type Props = { exam: Exam; shortages: Record<FormLength, Shortage>; onStart: (beginning: Beginning) => void }

const lengths: FormLength[] = ['full', 'half', 'quarter']

/** Chooses how long the mock exam is and by which terms, and begins it. */
export function StartForm({ exam, shortages, onStart }: Props) {
	const [length, setLength] = useState<FormLength>('full')
	const [longer, setLonger] = useState(false)
	const [untimed, setUntimed] = useState(false)
	const [pausable, setPausable] = useState(false)
	const short = shortageInWords(shortages[length])
	const start = (event: Event) => {
		event.preventDefault()
		onStart({ length, terms: { timed: !untimed, extraMinutes: longer && !untimed ? 30 : 0, pausable } })
	}
	return (
		<form class="stack mock-start" onSubmit={start}>
			<fieldset class="mock-lengths">
				<legend>How long</legend>
				{lengths.map((one) => (
					<label key={one} class="choice">
						<input type="radio" name="length" checked={one === length} onChange={() => setLength(one)} />
						<span>
							<b>{lengthWords[one]}</b> <span class="muted">{measures(exam, one, longer && !untimed)}</span>
						</span>
					</label>
				))}
			</fieldset>
			<fieldset class="mock-terms">
				<legend>Options</legend>
				<Check
					checked={longer}
					disabled={untimed}
					onChange={setLonger}
					title="30 minutes more."
					detail="For those who have been granted ESL+30, or want to try it."
				/>
				<Check checked={untimed} onChange={setUntimed} title="Without a clock." detail="For learning; the result says so." />
				<Check checked={pausable} onChange={setPausable} title="Pauses allowed." detail="The clock stops while you pause; the real exam has no pauses." />
			</fieldset>
			{short && <p class="notice">{short}</p>}
			<div class="row">
				<button type="submit" class="button primary">
					Begin
				</button>
				<span class="small muted">Right and wrong are shown at the end. Every answer is saved at once, so you can close the browser.</span>
			</div>
		</form>
	)
}

function measures(exam: Exam, length: FormLength, longer: boolean): string {
	const { total, unscored } = exam.questions
	const count = Math.round(total * LENGTHS[length])
	const unscoredHere = Math.round((count * unscored) / total)
	const minutes = Math.round(exam.minutes * LENGTHS[length]) + (longer ? 30 : 0)
	return `${count} questions, ${unscoredHere} of them unscored, ${minutes} minutes`
}
