import type { PlaceResult } from '../../study/mock/result.ts'
import { changesInWords } from './result-words.ts'

type Props = { places: readonly PlaceResult[]; onShow: (place: number) => void }

/** What the course of the answers shows: changes, and wrong answers that were slow or hasty. */
export function Findings({ places, onShow }: Props) {
	const slow = places.filter(({ pace }) => pace === 'slow')
	const fast = places.filter(({ pace }) => pace === 'fast')
	const lost = places.filter(({ change }) => change === 'right-to-wrong')
	return (
		<section class="stack tight" aria-labelledby="mock-findings">
			<h2 id="mock-findings">How you answered</h2>
			<p>{changesInWords(places)}</p>
			<Found title="Changed from right to wrong" advice="The first thought was the better one here." places={lost} onShow={onShow} />
			<Found title="Wrong and slow" advice="You thought long about these: the knowledge is missing, so read their notes." places={slow} onShow={onShow} />
			<Found title="Wrong and fast" advice="These took you less than half your usual time: read them to the end first." places={fast} onShow={onShow} />
		</section>
	)
}

function Found({ title, advice, places, onShow }: { title: string; advice: string } & Props) {
	if (places.length === 0) return null
	return (
		<div class="mock-named">
			<h3>{title}</h3>
			<p>{advice}</p>
			<ul class="row">
				{places.map(({ place }) => (
					<li key={place}>
						<button type="button" class="mock-number" aria-label={`See question ${place + 1}`} onClick={() => onShow(place)}>
							{place + 1}
						</button>
					</li>
				))}
			</ul>
		</div>
	)
}
