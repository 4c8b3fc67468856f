type Props = {
	/** 0 to 1 each. */
	low: number
	high: number
	/** A line across, 0 to 1. */
	mark?: number
}

/** Draws a range; the words beside it say the same. */
export function RangeBar({ low, high, mark }: Props) {
	return (
		<span class="range-bar" aria-hidden="true">
			<span class="range" style={{ insetInlineStart: `${low * 100}%`, width: `${Math.max(1, (high - low) * 100)}%` }} />
			{mark !== undefined && <span class="range-mark" style={{ insetInlineStart: `${mark * 100}%` }} />}
		</span>
	)
}
