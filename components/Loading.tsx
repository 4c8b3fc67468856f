/** Its words appear only when the wait lasts (controls.css), so that a quick read does not flicker. */
export function Loading() {
	return (
		<p class="loading" aria-busy="true">
			Reading your study material
		</p>
	)
}
