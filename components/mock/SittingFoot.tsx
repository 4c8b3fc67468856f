import type { Sitting } from '../../study/mock/sitting.ts'
import { FlagMark } from './FlagMark.tsx'
import type { SittingActs } from './SittingView.tsx'

type Props = Pick<SittingActs, 'onFlag' | 'onShow' | 'onPause'> & { sitting: Sitting; onAskEnd: () => void }

/** The ways on from a question. */
export function SittingFoot({ sitting, onFlag, onShow, onPause, onAskEnd }: Props) {
	const { place, places, terms } = sitting
	const flagged = places[place]?.flagged ?? false
	const last = place === places.length - 1
	return (
		<div class="mock-foot">
			<div class="row">
				{place > 0 && (
					<button type="button" class="button" onClick={() => onShow(place - 1)}>
						Previous
					</button>
				)}
				{!last && (
					<button type="button" class="button primary" onClick={() => onShow(place + 1)}>
						Next
					</button>
				)}
				<button type="button" class="button" onClick={() => onFlag(place, !flagged)}>
					<FlagMark /> {flagged ? 'Remove flag' : 'Flag'}
				</button>
			</div>
			<div class="row">
				{terms.pausable && (
					<button type="button" class="button" onClick={onPause}>
						Pause
					</button>
				)}
				<button type="button" class={`button ${last ? 'primary' : ''}`} onClick={onAskEnd}>
					End the exam
				</button>
			</div>
		</div>
	)
}
