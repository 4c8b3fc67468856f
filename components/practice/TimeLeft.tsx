import { useEffect, useState } from 'preact/hooks'

type Props = {
	/** Milliseconds since 1970. */
	endsAt: number
	/** The time now. */
	clock: () => number
}

/** How long a drill still lasts; afterwards the question in hand is the last. */
export function TimeLeft({ endsAt, clock }: Props) {
	const [left, setLeft] = useState(endsAt - clock())
	useEffect(() => {
		const timer = setInterval(() => setLeft(endsAt - clock()), 500)
		return () => clearInterval(timer)
	}, [endsAt])
	return (
		<span class="time-left" role="timer">
			{left > 0 ? `${face(left)} left` : 'Time is up: the last question'}
		</span>
	)
}

function face(ms: number): string {
	const seconds = Math.ceil(ms / 1000)
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
