import { useEffect, useRef } from 'preact/hooks'
import type { Passage } from '../../study/passage.ts'
import { beginning } from './PassageItem.tsx'

/** Says what was deleted last, with the way back. */
export function Removed({ passage, onUndo }: { passage: Passage | undefined; onUndo: () => void }) {
	const line = useRef<HTMLDivElement>(null)
	useEffect(() => {
		// The button just used is gone with what it deleted; whoever works by keyboard goes on from here.
		if (passage && document.activeElement === document.body) line.current?.focus({ preventScroll: true })
	}, [passage])
	return (
		<div ref={line} role="status" tabIndex={-1}>
			{passage && (
				<p class="passage-removed small">
					<span>Deleted: {beginning(passage)}</span>
					<button type="button" class="plain-button" onClick={onUndo}>
						Undo
					</button>
				</p>
			)}
		</div>
	)
}
