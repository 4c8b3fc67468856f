import { choose, type Wants, type Way } from '../../study/chooser.ts'
import type { Algorithm } from '../../study/schema/algorithm.ts'
import { Candidates } from './Candidates.tsx'
import { ChooserForm } from './ChooserForm.tsx'
import { capital, dataWords, taskWords, wishWords } from './words.ts'

type Props = { algorithms: readonly Algorithm[]; wants: Wants; onChange: (wants: Wants) => void }

/** Task, data and circumstances in; algorithms with reasons out. */
export function Chooser({ algorithms, wants, onChange }: Props) {
	const { fits, unfit, ways } = choose(algorithms, wants)
	return (
		<div class="stack">
			<ChooserForm algorithms={algorithms} wants={wants} onChange={onChange} />
			<div class="row" role="status">
				<h2>{fits.length === 0 ? 'Nothing fits all of it' : fits.length === 1 ? '1 algorithm fits' : `${fits.length} algorithms fit`}</h2>
				{(wants.task || wants.data || wants.wishes.length > 0) && (
					<button type="button" class="plain-button" onClick={() => onChange({ wishes: [] })}>
						Start again
					</button>
				)}
			</div>
			{fits.length === 0 && <WaysOut wants={wants} ways={ways} onChange={onChange} />}
			<Candidates candidates={fits} />
			{unfit.length > 0 && (
				<details open={fits.length === 0}>
					<summary>
						{unfit.length === 1 ? '1 does the task, but not under these circumstances' : `${unfit.length} do the task, but not under these circumstances`}
					</summary>
					<Candidates candidates={unfit} />
				</details>
			)}
		</div>
	)
}

/** Says what to give up, each a button that does it. */
function WaysOut({ wants, ways, onChange }: { wants: Wants; ways: readonly Way[]; onChange: (wants: Wants) => void }) {
	if (ways.length === 0) return <p>No single change helps: give up several of the wishes, or start again.</p>
	return (
		<div class="empty">
			<p>Give up one of these, and something fits:</p>
			<ul class="chips">
				{ways.map((way) => (
					<li key={wordsOf(way, wants)}>
						<button type="button" class="button" onClick={() => onChange(without(wants, way))}>
							{`“${wordsOf(way, wants)}” (${way.fits === 1 ? '1 fits' : `${way.fits} fit`} then)`}
						</button>
					</li>
				))}
			</ul>
		</div>
	)
}

function wordsOf({ drop }: Way, { task, data }: Wants): string {
	if (drop.kind === 'wish') return capital(wishWords[drop.wish])
	if (drop.kind === 'data') return data ? dataWords[data] : ''
	return task ? taskWords[task] : ''
}

function without({ task, data, wishes }: Wants, { drop }: Way): Wants {
	if (drop.kind === 'wish') return { ...(task && { task }), ...(data && { data }), wishes: wishes.filter((wish) => wish !== drop.wish) }
	return drop.kind === 'data' ? { ...(task && { task }), wishes } : { ...(data && { data }), wishes }
}
