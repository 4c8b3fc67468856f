import { useState } from 'preact/hooks'
import { clockFace, paceInWords, warningOf } from './words.ts'

type Props = {
	/** Milliseconds; undefined when the sitting is untimed. */
	left: number | undefined
	/** Questions without a whole answer. */
	open: number
}

/** The time that is left and what it means; it can be hidden, and then says only when little is left. */
export function Clock({ left, open }: Props) {
	const [hidden, setHidden] = useState(false)
	const warning = warningOf(left)
	return (
		<div class="mock-clock">
			{left !== undefined && (
				<p class="row">
					{!hidden && (
						<b class="mock-time" role="timer" aria-label="Time left">
							{clockFace(left)}
						</b>
					)}
					<button type="button" class="plain-button small" onClick={() => setHidden(!hidden)}>
						{hidden ? 'Show the time' : 'Hide the time'}
					</button>
				</p>
			)}
			{!hidden && <p class="small muted">{paceInWords(open, left)}</p>}
			<p class={hidden ? 'mock-warning' : 'unseen'} role="status">
				{warning}
			</p>
		</div>
	)
}
