/** Why a question is asked now. */
export function Why({ sentence }: { sentence: string }) {
	// A number and its sign stay on one line.
	return <p class="small muted">{sentence.replaceAll(' %', '\u00a0%')}</p>
}
