type Props<T extends string> = {
	/** What is chosen here, for assistive technology. */
	label: string
	choices: readonly { value: T; label: string; count?: number }[]
	chosen: readonly T[]
	onToggle: (value: T) => void
}

/** Choices beside each other, each on or off. */
export function Chips<T extends string>({ label, choices, chosen, onToggle }: Props<T>) {
	return (
		<fieldset class="chips" aria-label={label}>
			{choices.map(({ value, label: words, count }) => (
				<button key={value} type="button" class="chip" aria-pressed={chosen.includes(value)} onClick={() => onToggle(value)}>
					{words}
					{count !== undefined && <span class="chip-count">{count}</span>}
				</button>
			))}
		</fieldset>
	)
}
