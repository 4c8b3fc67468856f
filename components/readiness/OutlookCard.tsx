import type { Interval } from '../../study/mock/interval.ts'
import type { Outlook } from '../../study/readiness/readiness.ts'
import { RangeBar } from '../mock/RangeBar.tsx'
import { percent } from '../mock/words.ts'
import { chanceWords, verdict } from './words.ts'

type Props = { title: string; outlook: Outlook; mark: Interval; note?: string }

/** The chance to pass as a range, and the share of right answers that it comes from. */
export function OutlookCard({ title, outlook: { pass, share }, mark, note }: Props) {
	return (
		<section class="outlook">
			<h2>{title}</h2>
			<p class="outlook-chance">
				<b>{chanceWords(pass)}</b> <span class="muted">chance to pass</span>
			</p>
			<p>{verdict(pass.middle)}</p>
			<ShareBar share={share} mark={mark} />
			<p>{`Between ${percent(share.low)} and ${percent(share.high)} of the answers right, four times in five; ${percent(mark.low)} to ${percent(mark.high)} is what passing is taken to need.`}</p>
			{note && <p class="small muted">{note}</p>}
		</section>
	)
}

/** Draws the share against the mark; the words below it say the same. */
function ShareBar({ share, mark }: { share: Interval; mark: Interval }) {
	return (
		<span class="share-bar" aria-hidden="true">
			<RangeBar low={share.low} high={share.high} />
			<span class="share-mark" style={{ insetInlineStart: `${mark.low * 100}%`, width: `${(mark.high - mark.low) * 100}%` }} />
			<span class="share-scale small muted">
				<span>0 %</span>
				<span>100 % right</span>
			</span>
		</span>
	)
}
