import { openDesk } from './links.ts'

/** Stands where an exam is needed and none is chosen. */
export function ChooseFirst() {
	return (
		<div class="empty">
			<p>Choose your exam first. Everything else follows from it.</p>
			<button type="button" class="button primary" onClick={() => openDesk('#/exam')}>
				Choose your exam
			</button>
		</div>
	)
}
