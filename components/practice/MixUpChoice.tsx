import { useId } from 'preact/hooks'
import type { MixUp } from '../../study/mix-up.ts'
import { useUnfold } from '../useUnfold.ts'
import { namesOfBoth } from './drill-words.ts'

type Props = { mixUps: readonly MixUp[]; chosen: MixUp | undefined; onChoose: (mixUp: MixUp | undefined) => void }

/** So many are read at a glance; the question's own come first. */
const most = 4

/** Asks which two things were mixed up; tapped again, the choice is taken back. */
export function MixUpChoice({ mixUps, chosen, onChoose }: Props) {
	const { whole, unfold, place } = useUnfold<HTMLDivElement>()
	const title = useId()
	const shown = whole ? mixUps : mixUps.filter((one, place) => place < most || one === chosen)
	if (mixUps.length === 0) return null
	return (
		<section class="stack tight mix-ups" aria-labelledby={title}>
			<h4 id={title}>Which two?</h4>
			<div class="miss-reasons" ref={place}>
				{shown.map((one) => (
					<button
						key={`${one.own.id} ${one.other.id}`}
						type="button"
						class="miss"
						aria-pressed={one === chosen}
						onClick={() => onChoose(one === chosen ? undefined : one)}
					>
						{namesOfBoth(one)}
					</button>
				))}
				{shown.length < mixUps.length && (
					<button type="button" class="plain-button" onClick={unfold}>
						{`${mixUps.length - shown.length} more`}
					</button>
				)}
			</div>
		</section>
	)
}
