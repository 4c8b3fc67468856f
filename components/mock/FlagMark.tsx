/** A small flag beside words that say the same; assistive technology skips it. */
export function FlagMark() {
	return (
		<svg class="icon flag-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			<path d="M6 21V4h12l-3 4.5L18 13H6" />
		</svg>
	)
}
