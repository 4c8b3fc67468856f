type Props = {
	/** 0 to 1. */
	share: number
	/** What is measured, for assistive technology. */
	label: string
}

/** How far along something is. */
export function Meter({ share, label }: Props) {
	const percent = Math.round(share * 100)
	return (
		<span class="meter" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
			<span style={{ width: `${percent}%` }} />
		</span>
	)
}
