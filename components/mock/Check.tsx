type Props = { checked: boolean; disabled?: boolean; onChange: (checked: boolean) => void; title: string; detail: string }

/** A choice that is on or off, with a line that says what it does. */
export function Check({ checked, disabled = false, onChange, title, detail }: Props) {
	return (
		<label class="setting">
			<input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span>
				<b>{title}</b> <span class="muted">{detail}</span>
			</span>
		</label>
	)
}
