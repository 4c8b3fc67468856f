import type { Named } from '../../study/card.ts'
import type { Algorithm } from '../../study/schema/algorithm.ts'
import { MarkedAway } from '../Away.tsx'
import { Fact } from '../Fact.tsx'
import { Words } from '../Prose.tsx'
import { Sources } from '../Sources.tsx'
import { libraryHref } from './addresses.ts'
import { capital, dataWords, labelWords, taskWords, wishWords } from './words.ts'

type Props = {
	algorithm: Algorithm
	/** Its own entry and the services it is used with; all have notes. */
	notes: readonly Named[]
}

/** Everything the chooser knows about one algorithm. */
export function AlgorithmView({ algorithm: one, notes }: Props) {
	return (
		<article class="algorithm stack">
			<header class="stack tight">
				<p class="small muted">{one.kind === 'built-in' ? 'Built into SageMaker AI' : 'Family of models'}</p>
				<h2>{one.name}</h2>
				<p class="desk-lead">
					<Words text={one.how} />
				</p>
			</header>
			<dl class="facts">
				<Fact term="Does">
					<Lines lines={one.tasks.map(({ task, how }) => `${taskWords[task]}${how ? `: ${how}` : ''}`)} />
				</Fact>
				<Fact term="Data">{`${one.data.map((kind) => dataWords[kind]).join(', ')}. ${labelWords[one.labels]}.`}</Fact>
				{one.inputs.length > 0 && <Fact term="Input formats">{one.inputs.join(', ')}</Fact>}
				<Fact term="Instances">
					<Lines lines={[`Training: ${one.instances.trains}`, ...(one.instances.infers ? [`Inference: ${one.instances.infers}`] : [])]} />
				</Fact>
				<Fact term="Trade-offs">
					<Lines lines={one.tradeoffs} />
				</Fact>
				{one.suits.length > 0 && (
					<Fact term="Suits">
						<Lines lines={one.suits.map(({ wish, why }) => `${capital(wishWords[wish])}: ${why}`)} />
					</Fact>
				)}
				{one.fails.length > 0 && (
					<Fact term="Does not suit">
						<Lines lines={one.fails.map(({ wish, why }) => `${capital(wishWords[wish])}: ${why}`)} />
					</Fact>
				)}
				{one.hyperparameters.length > 0 && (
					<Fact term="Hyperparameters">
						<Lines lines={one.hyperparameters.map(({ name, what }) => `\`${name}\`: ${what}`)} />
					</Fact>
				)}
				<Fact term="Metrics">
					<Lines lines={one.metrics.map(({ name, what }) => (what ? `${name}: ${what}` : name))} />
				</Fact>
				{one.exams.length > 0 && <Fact term="Exams">{one.exams.join(', ')}</Fact>}
				{notes.length > 0 && (
					<Fact term="Notes">
						<ul class="row">
							{notes.map(({ id, name }) => (
								<li key={id}>
									<a href={libraryHref('notes', id)}>{name}</a>
								</li>
							))}
						</ul>
					</Fact>
				)}
			</dl>
			{one.docs && (
				<p class="away">
					<MarkedAway href={one.docs}>{`Documentation of ${one.name}`}</MarkedAway>
				</p>
			)}
			<Sources sources={one.sources} checked={one.checked} />
		</article>
	)
}

function Lines({ lines }: { lines: readonly string[] }) {
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li key={line}>
					<Words text={line} />
				</li>
			))}
		</ul>
	)
}
