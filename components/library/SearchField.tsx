type Props = { id: string; label: string; placeholder: string; text: string; onText: (text: string) => void }

/** A field to search with as one types. */
export function SearchField({ id, label, placeholder, text, onText }: Props) {
	return (
		<search>
			<label class="unseen" for={id}>
				{label}
			</label>
			<input
				id={id}
				class="field"
				type="search"
				placeholder={placeholder}
				autocomplete="off"
				spellcheck={false}
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
			/>
		</search>
	)
}
