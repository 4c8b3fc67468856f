import { useId } from 'preact/hooks'

type Props = { minutes: number | undefined; onMinutes: (minutes: number | undefined) => void }

const lengths = [
	{ minutes: undefined, words: 'Until I stop' },
	{ minutes: 5, words: 'Five minutes' },
] as const

/** How long a drill lasts. */
export function LengthChoice({ minutes, onMinutes }: Props) {
	const name = useId()
	return (
		<fieldset class="drill-length">
			<legend class="small muted">How long</legend>
			{lengths.map((length) => (
				<label key={length.words}>
					<input type="radio" name={name} checked={length.minutes === minutes} onChange={() => onMinutes(length.minutes)} />
					<span>{length.words}</span>
				</label>
			))}
		</fieldset>
	)
}
