/** Says that an answer was taken back, and offers it again. */
export function TakenBack({ onPutBack }: { onPutBack: () => void }) {
	return (
		<div class="taken-back" role="status">
			<p>Your answer was taken back and counts no more. Here is its question again.</p>
			<button type="button" class="plain-button" onClick={onPutBack}>
				Let it count after all
			</button>
		</div>
	)
}
