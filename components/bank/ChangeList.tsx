import type { ChangeSeen } from '../../study/bank.ts'
import { Day } from '../Day.tsx'

const words: Record<ChangeSeen['what'], string> = {
	key: 'The right answer changed',
	stem: 'The question was reworded',
	options: 'Options were reworded',
	reasons: 'Reasons were corrected',
	retired: 'The question is no longer asked',
}

/** What changed in questions after the learner answered them. */
export function ChangeList({ changes }: { changes: ChangeSeen[] }) {
	if (changes.length === 0) return <p class="muted">No question that you answered has changed since.</p>
	return (
		<ul class="changes">
			{changes.map((change) => (
				<li key={`${change.question} ${change.date} ${change.what}`}>
					<b>{words[change.what]}</b>
					<span>{change.text}</span>
					<span class="small muted">
						<code>{change.question}</code>, <Day day={change.date} />; you answered on <Day day={change.answered} />
					</span>
				</li>
			))}
		</ul>
	)
}
