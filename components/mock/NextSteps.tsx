import { notesToRead } from '../../study/mock/next.ts'
import type { DomainResult, MockResult } from '../../study/mock/result.ts'

type Props = { result: MockResult; names: ReadonlyMap<string, string> }

/** What pays most after this sitting. */
export function NextSteps({ result, names }: Props) {
	const [weakest, second] = result.next.filter(({ right, count }) => right < count)
	const notes = notesToRead(result.places).filter((id) => names.has(id))
	return (
		<section class="stack tight" aria-labelledby="mock-next">
			<h2 id="mock-next">What to do next</h2>
			{!weakest && <p>Every scored question was right. Sit the whole exam next, or keep what you know fresh with the question of the day.</p>}
			<ul class="stack tight">
				{weakest && <Practise {...weakest} primary />}
				{second && <Practise {...second} />}
			</ul>
			{notes.length > 0 && (
				<>
					<p>Notes behind your wrong answers:</p>
					<ul class="row mock-notes">
						{notes.map((id) => (
							<li key={id}>
								<a href={`#/note/${id}`}>{names.get(id)}</a>
							</li>
						))}
					</ul>
				</>
			)}
			<p>
				<a href="#/mock">All mock exams</a>
			</p>
		</section>
	)
}

function Practise({ domain, right, count, primary = false }: DomainResult & { primary?: boolean }) {
	return (
		<li class="row">
			<a class={`button ${primary ? 'primary' : ''}`} href={`#/practice?domain=${encodeURIComponent(domain.id)}`}>{`Practise “${domain.title}”`}</a>
			<span class="muted">{`${right} of ${count} right, ${domain.weight} % of the exam`}</span>
		</li>
	)
}
