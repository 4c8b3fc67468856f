import { useEffect, useRef } from 'preact/hooks'

type Props = { onSave: () => void; onDelete: () => void; onClose: () => void }

/** Asks before everything goes. */
export function DeleteDialog({ onSave, onDelete, onClose }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => dialog.current?.showModal(), [])
	return (
		<dialog class="dialog" ref={dialog} aria-labelledby="delete-title" onClose={onClose}>
			<h2 id="delete-title">Delete everything?</h2>
			<p>
				Your answers, mock exams, plans, ticks, settings and what you kept are deleted from this browser, and Certlight begins anew. This cannot be undone; only
				a backup can bring it back.
			</p>
			<div class="row">
				<button type="button" class="button primary" onClick={onClose}>
					Keep everything
				</button>
				<button type="button" class="button" onClick={onSave}>
					Save a backup first
				</button>
				<button type="button" class="button danger" onClick={onDelete}>
					Delete everything
				</button>
			</div>
		</dialog>
	)
}
