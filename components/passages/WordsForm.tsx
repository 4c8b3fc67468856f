import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { LONGEST } from '../../study/passage.ts'

type Props = {
	words: string
	/** Tells whether they are on disk. */
	onSave: (words: string) => Promise<boolean>
	onClose: () => void
}

/** A field for the learner's own words; it stays open with them while they are not on disk. */
export function WordsForm({ words, onSave, onClose }: Props) {
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	const [text, setText] = useState(words)
	useEffect(() => field.current?.focus(), [])
	const save = async (event: SubmitEvent) => {
		event.preventDefault()
		if (await onSave(text)) onClose()
	}
	return (
		<form class="words-form" onSubmit={(event) => void save(event)}>
			<label class="small" for={id}>
				Your own words
			</label>
			<textarea
				id={id}
				ref={field}
				class="field"
				rows={4}
				dir="auto"
				maxLength={LONGEST.note}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<div class="row">
				<button type="submit" class="button small">
					Save
				</button>
				<button type="button" class="plain-button" onClick={onClose}>
					Cancel
				</button>
			</div>
		</form>
	)
}
