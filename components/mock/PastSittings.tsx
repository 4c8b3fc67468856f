import type { MockResult } from '../../study/mock/result.ts'
import type { Sitting } from '../../study/mock/sitting.ts'
import { leftMs } from '../../study/mock/sitting.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { passedWords } from './result-words.ts'
import { clockFace, lengthWords } from './words.ts'

/** A sitting in the list; the result once it is finished. `answered` counts questions with a whole answer. */
export type Past = { sitting: Sitting; exam: Exam; answered: number; result?: MockResult | undefined }

/** The sittings so far, newest first, each with the way to it. */
export function PastSittings({ past }: { past: readonly Past[] }) {
	return (
		<ul class="mock-past">
			{past.map((one) => (
				<li key={one.sitting.id}>
					<a class="tile" href={`#/mock/${one.sitting.id}`}>
						<span class="hit-name">{`${one.exam.shortName}, ${lengthWords[one.sitting.form.length].toLowerCase()}`}</span>
						<span class="muted small">{started(one.sitting)}</span>
						<span>{one.result ? outcome(one.result) : standing(one)}</span>
					</a>
				</li>
			))}
		</ul>
	)
}

function outcome({ right, scored, scaled, passed }: MockResult): string {
	return `${right} of ${scored} right, ${scaled.low} to ${scaled.high}: ${passedWords[passed].short}`
}

function standing({ sitting, answered }: Past): string {
	const left = leftMs(sitting)
	const time = left === undefined ? 'without a clock' : `${clockFace(left)} left`
	return `${sitting.paused ? 'Paused' : 'Not finished'}: ${answered} of ${sitting.places.length} answered, ${time}. Go on`
}

/** In the learner's own way of writing days and hours. */
function started({ startedAt }: Sitting): string {
	return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(startedAt)
}
