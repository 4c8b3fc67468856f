import { useEffect, useRef } from 'preact/hooks'
import type { Sitting } from '../../study/mock/sitting.ts'
import { leftMs } from '../../study/mock/sitting.ts'
import { clockFace, counted } from './words.ts'

type Props = {
	sitting: Sitting
	name: string
	/** Questions with a whole answer. */
	answered: number
	onGoOn: () => void
}

/** Stands before a sitting that was paused or left: what is kept, and that the clock stands still until one goes on. */
export function ResumeGate({ sitting, name, answered, onGoOn }: Props) {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const left = leftMs(sitting)
	return (
		<section class="mock stack mock-gate">
			<h1 tabIndex={-1} ref={heading}>
				{sitting.paused ? 'The mock exam is paused' : 'Your mock exam is here as you left it'}
			</h1>
			<p class="desk-lead">
				{`${name}: ${answered} of ${counted(sitting.places.length, 'question')} answered`}
				{left === undefined ? ', without a clock.' : `, ${clockFace(left)} left.`}
			</p>
			<p>{clockInWords(sitting.paused, left === undefined)}</p>
			<div class="row">
				<button type="button" class="button primary" onClick={onGoOn}>
					Go on
				</button>
				<a class="button" href="#/mock">
					Later
				</a>
			</div>
		</section>
	)
}

function clockInWords(paused: boolean, untimed: boolean): string {
	if (untimed) return 'Every answer is kept until you go on.'
	if (paused) return 'The clock stands still until you go on.'
	return 'The clock stood still while it was closed, and starts when you go on. In the exam it would have run, so the result counts this as a break.'
}
