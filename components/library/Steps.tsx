import type { Step } from '../../study/schema/path.ts'
import { Words } from '../Prose.tsx'
import { stepWords } from './words.ts'

/** From one exam to another, and why. */
export function Steps({ steps }: { steps: readonly Step[] }) {
	return (
		<ul class="path-steps">
			{steps.map(({ from, to, kind, why }) => (
				<li key={`${from} ${to}`}>
					<span class="step-way">
						<b>{from}</b>
						<span aria-hidden="true">→</span>
						<span class="unseen">to</span>
						<b>{to}</b>
					</span>
					<span class="muted small">{stepWords[kind]}</span>
					<span>
						<Words text={why} />
					</span>
				</li>
			))}
		</ul>
	)
}
