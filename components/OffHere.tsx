import { useEffect, useRef } from 'preact/hooks'
import { type OffReach, offReaches } from '../study/off.ts'

type Props = {
	/** The widest reach under which nothing lights up here; undefined where names light up. */
	off: OffReach | undefined
	site: string
	onOff: (reach: OffReach) => void
	onUndo: (reach: OffReach) => void
}

const choices: Record<OffReach, string> = { page: 'this page', site: 'this site', everywhere: 'everywhere' }

function placeOf(reach: OffReach): string {
	return reach === 'everywhere' ? choices[reach] : `on ${choices[reach]}`
}

/** Says whether names light up on the page, and turns them off or on again. */
export function OffHere({ off, site, onOff, onUndo }: Props) {
	const line = useRef<HTMLParagraphElement>(null)
	const last = useRef(off)
	useEffect(() => {
		// The button just used may be gone; whoever works by keyboard goes on from the line that says what happened.
		if (last.current !== off && document.activeElement === document.body) line.current?.focus({ preventScroll: true })
		last.current = off
	}, [off])
	const held = off === undefined ? -1 : offReaches.indexOf(off)
	return (
		<div class="off-here small">
			<p ref={line} tabIndex={-1} role="status">
				{off === undefined ? 'Certlight is on here.' : `Off ${placeOf(off)}.`}
			</p>
			{off !== undefined && (
				<button type="button" class="plain-button" onClick={() => onUndo(off)}>
					Undo
				</button>
			)}
			<p class="off-choices">
				<span class="muted">Turn off:</span>
				{offReaches.map((reach, place) =>
					// What is off already stays in its place, so that a second click meets nothing else.
					place <= held ? (
						<s key={reach} class="muted">
							{choices[reach]}
						</s>
					) : (
						<button
							key={reach}
							type="button"
							class="plain-button"
							title={reach === 'site' ? site : undefined}
							aria-label={`Turn off ${placeOf(reach)}`}
							onClick={() => onOff(reach)}
						>
							{choices[reach]}
						</button>
					),
				)}
			</p>
		</div>
	)
}
