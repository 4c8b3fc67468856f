const paths = {
	check: 'M4 12.5l5 5L20 6.5',
	cross: 'M6 6l12 12M18 6L6 18',
	up: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
	down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
	back: 'M19 12H5M11.5 5.5L5 12l6.5 6.5',
	away: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
	pin: 'M9 4h6l-1 6 3.5 3.5h-11L10 10zM12 13.5V20',
	warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17v.5',
}

export type IconName = keyof typeof paths

/** A drawing beside words that say the same; assistive technology skips it. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
			<path d={paths[name]} />
		</svg>
	)
}
