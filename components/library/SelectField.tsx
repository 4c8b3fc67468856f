type Props<T extends string> = {
	label: string
	value: T | ''
	/** What the empty choice says. */
	any: string
	choices: readonly { value: T; label: string }[]
	onChange: (value: T | '') => void
}

/** A list to choose one thing from, or nothing. */
export function SelectField<T extends string>({ label, value, any, choices, onChange }: Props<T>) {
	return (
		<label class="select-field">
			<span class="small muted">{label}</span>
			<select class="field" value={value} onChange={(event) => onChange(choices.find((choice) => choice.value === event.currentTarget.value)?.value ?? '')}>
				<option value="">{any}</option>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</label>
	)
}
