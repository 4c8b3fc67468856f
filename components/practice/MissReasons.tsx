import type { MissReason } from '../../study/miss.ts'

type Props = { reason: MissReason | undefined; onReason: (reason: MissReason | undefined) => void }

const reasons: { reason: MissReason; words: string; follows: string }[] = [
	{ reason: 'did-not-know', words: 'I did not know it', follows: 'Another question on the same service comes soon.' },
	{ reason: 'confused-two', words: 'I mixed up two things', follows: 'Questions on the two come next.' },
	{ reason: 'missed-keyword', words: 'I missed a keyword', follows: 'Another question of this kind comes soon; look for the word that decides.' },
	{ reason: 'misread', words: 'I misread it', follows: 'Another question of this kind comes soon; take your time over it.' },
	{ reason: 'reasoned-wrongly', words: 'I reasoned wrongly', follows: 'Another question on the same task comes soon.' },
]

/** Asks why an answer was wrong; tapped again, the reason is taken back. */
export function MissReasons({ reason: chosen, onReason }: Props) {
	return (
		<section class="misses">
			<h3>Why was it wrong?</h3>
			<div class="miss-reasons">
				{reasons.map(({ reason, words }) => (
					<button key={reason} type="button" class="miss" aria-pressed={reason === chosen} onClick={() => onReason(reason === chosen ? undefined : reason)}>
						{words}
					</button>
				))}
			</div>
			<p class="small muted" role="status">
				{reasons.find(({ reason }) => reason === chosen)?.follows ?? 'It steers what is asked next.'}
			</p>
		</section>
	)
}
