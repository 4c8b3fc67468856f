import { libraryHref } from '../library/addresses.ts'
import { percent } from '../mock/words.ts'

/** What the chance rests on, told next to it. @param mark the share taken to pass, from and to */
export function Assumption({ mark, passMark }: { mark: { low: number; high: number }; passMark: number }) {
	return (
		<p class="small muted readiness-assumption">
			{`AWS does not publish which share of right answers its pass mark of ${passMark} stands for. Certlight takes it to be somewhere from ${percent(mark.low)} to ${percent(mark.high)}; the chance is a range because of that. It counts answers only, and first answers more than repeats. `}
			<a href={libraryHref('faq', 'how-certlight-measures-readiness')}>How readiness is measured</a>
		</p>
	)
}
