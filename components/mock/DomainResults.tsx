import type { DomainResult } from '../../study/mock/result.ts'
import { RangeBar } from './RangeBar.tsx'
import { percent } from './words.ts'

/** Each domain's share of right answers, as a range where there are enough questions to say anything. */
export function DomainResults({ domains }: { domains: readonly DomainResult[] }) {
	return (
		<section class="stack tight" aria-labelledby="mock-domains">
			<h2 id="mock-domains">By domain</h2>
			<ul class="mock-domains">
				{domains.map((one) => (
					<li key={one.domain.id}>
						<span>
							<b>{one.domain.title}</b> <span class="muted">{`${one.domain.weight}\u00a0% of the exam`}</span>
						</span>
						<span>{inWords(one)}</span>
						{one.interval && <RangeBar {...one.interval} />}
					</li>
				))}
			</ul>
			<p class="small muted">Each range is where your share of right answers in that domain probably lies, four times in five. Only scored questions count.</p>
		</section>
	)
}

function inWords({ right, count, interval }: DomainResult): string {
	if (count === 0) return 'No scored question: nothing to say.'
	const plain = `${right} of ${count} right`
	return interval ? `${plain}: between ${percent(interval.low)} and ${percent(interval.high)}` : `${plain}: too few to say`
}
