import { useState } from 'preact/hooks'
import { DELAY, type Preferences } from '../../study/preferences.ts'
import { Choice } from './Choice.tsx'

type Opening = Preferences['cardOpening']
type Props = { opening: Opening; delay: number; onOpening: (opening: Opening) => void; onDelay: (delay: number) => void }

const options: { value: Opening; title: string; detail: string }[] = [
	{ value: 'rest', title: 'Rest the pointer.', detail: 'The card opens when the pointer rests on a name.' },
	{ value: 'hold', title: 'Hold Alt and rest.', detail: 'Only while the Alt key is held.' },
	{ value: 'click', title: 'Hold Alt and click.', detail: 'Never by pointing alone.' },
]

/** How a card opens, and after how long. */
export function CardChoice({ opening, delay, onOpening, onDelay }: Props) {
	return (
		<section class="stack" aria-labelledby="card-opening">
			<h2 id="card-opening">How a card opens</h2>
			<Choice legend="How a card opens" name="card-opening" options={options} chosen={opening} onChoose={onOpening} />
			{opening !== 'click' && <DelayField delay={delay} onDelay={onDelay} />}
		</section>
	)
}

/** Says the time while the handle moves; it counts once the handle is let go. */
function DelayField({ delay, onDelay }: Pick<Props, 'delay' | 'onDelay'>) {
	const [moving, setMoving] = useState<number>()
	const shown = moving ?? delay
	return (
		<label class="setting-delay">
			<span>The pointer rests for</span>
			<input
				type="range"
				min={DELAY.least}
				max={DELAY.most}
				step={100}
				value={shown}
				aria-valuetext={secondsOf(shown)}
				onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
				onChange={(event) => onDelay(event.currentTarget.valueAsNumber)}
			/>
			<output>{secondsOf(shown)}</output>
		</label>
	)
}

/** @param delay milliseconds */
function secondsOf(delay: number): string {
	return `${(delay / 1000).toFixed(1)} s`
}
