/** The name with its second half lit up, as names light up on a page. */
export function Wordmark() {
	return (
		<span class="wordmark">
			Cert<span>light</span>
		</span>
	)
}
