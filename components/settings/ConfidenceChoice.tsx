import { Fault } from '../Fault.tsx'

type Props = { confidence: boolean; fault?: string | undefined; onConfidence: (confidence: boolean) => void }

/** Whether practice asks, before an answer is checked, if it is a guess. */
export function ConfidenceChoice({ confidence, fault, onConfidence }: Props) {
	return (
		<div>
			<label class="setting">
				<input type="checkbox" checked={confidence} onChange={(event) => onConfidence(event.currentTarget.checked)} />
				<span>
					<b>Ask whether I am guessing.</b> <span class="muted">A right guess counts for less: its question comes back sooner.</span>
				</span>
			</label>
			{fault && <Fault sentence={fault} />}
		</div>
	)
}
