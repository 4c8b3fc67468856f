import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../components/Icon.tsx'
import { ShownNote } from '../../extension/ShownNote.tsx'
import type { Trail } from './useTrail.ts'

/** The note of the trail, else the list it starts from, which stays as it was left. */
export function TrailView({ trail, children }: { trail: Trail; children: ComponentChildren }) {
	const note = useRef<HTMLElement>(null)
	useEffect(() => {
		if (trail.id) note.current?.focus({ preventScroll: true })
	}, [trail.id])
	return (
		<>
			<div hidden={trail.id !== undefined}>{children}</div>
			{trail.id && (
				<section ref={note} tabIndex={-1} aria-label="Note" class="stack">
					<div>
						<button type="button" class="plain-button" onClick={trail.back}>
							<Icon name="back" />
							Back
						</button>
					</div>
					<ShownNote key={trail.id} id={trail.id} onShow={trail.open} />
				</section>
			)}
		</>
	)
}
