import type { Candidate } from '../../study/chooser.ts'
import { Icon } from '../Icon.tsx'
import { Words } from '../Prose.tsx'
import { libraryHref } from './addresses.ts'
import { capital, labelWords, wishWords } from './words.ts'

/** Algorithms in their order, each with the reasons for and against it. */
export function Candidates({ candidates }: { candidates: readonly Candidate[] }) {
	return (
		<ol class="candidates">
			{candidates.map((candidate) => (
				<li key={candidate.algorithm.id}>
					<CandidateView candidate={candidate} />
				</li>
			))}
		</ol>
	)
}

function CandidateView({ candidate }: { candidate: Candidate }) {
	const { algorithm, how, meets, fails, neutral } = candidate
	return (
		<article class="candidate" aria-label={algorithm.name}>
			<header>
				<h3>
					<a href={libraryHref('chooser', algorithm.id)}>{algorithm.name}</a>
				</h3>
				<p class="small muted">{`${algorithm.kind === 'built-in' ? 'Built into SageMaker AI' : 'Family of models'}\u00a0· ${labelWords[algorithm.labels]}`}</p>
			</header>
			<p>
				<Words text={how ?? algorithm.how} />
			</p>
			{meets.length + fails.length + neutral.length > 0 && (
				<ul class="fit-reasons">
					{meets.map(({ wish, why }) => (
						<Reason key={wish} mark="check" words={wishWords[wish]} why={why} />
					))}
					{fails.map(({ wish, why }) => (
						<Reason key={wish} mark="cross" words={wishWords[wish]} why={why} />
					))}
					{neutral.length > 0 && <li class="muted">{`Neither for nor against it: ${neutral.map((wish) => wishWords[wish]).join(', ')}.`}</li>}
				</ul>
			)}
			<p class="small">
				<span class="muted">Mind: </span>
				<Words text={algorithm.tradeoffs[0] ?? ''} />
			</p>
		</article>
	)
}

function Reason({ mark, words, why }: { mark: 'check' | 'cross'; words: string; why: string }) {
	return (
		<li data-mark={mark}>
			<Icon name={mark} />
			<span>
				<b>{`${capital(words)}: `}</b>
				<span class="unseen">{mark === 'check' ? 'met. ' : 'not met. '}</span>
				<Words text={why} />
			</span>
		</li>
	)
}
