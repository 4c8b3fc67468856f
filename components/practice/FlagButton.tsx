/** Flags a question to see it again in the drill of flagged ones. */
export function FlagButton({ flagged, onFlag }: { flagged: boolean; onFlag: (flagged: boolean) => void }) {
	return (
		<button type="button" class="plain-button flag" aria-pressed={flagged} onClick={() => onFlag(!flagged)}>
			<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
				<path d="M6 21V4h12l-3 4.5L18 13H6" />
			</svg>
			{flagged ? 'Flagged' : 'Flag'}
		</button>
	)
}
