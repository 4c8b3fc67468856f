type Props<T extends string> = {
	legend: string
	/** Tells the groups of a page apart. */
	name: string
	options: readonly { value: T; title: string; detail: string }[]
	chosen: T
	onChoose: (value: T) => void
}

/** One of a few, each with a line that says what it does. */
export function Choice<T extends string>({ legend, name, options, chosen, onChoose }: Props<T>) {
	return (
		<fieldset class="setting-choice">
			<legend class="unseen">{legend}</legend>
			{options.map(({ value, title, detail }) => (
				<label key={value}>
					<input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
					<span>
						<b>{title}</b> <span class="muted">{detail}</span>
					</span>
				</label>
			))}
		</fieldset>
	)
}
