import type { CardContent } from '../../study/card.ts'
import { Day } from '../Day.tsx'
import { statusWords } from './lifecycle-words.ts'

/** Says that something is closed, ended or renamed, when, and what to use instead. Nothing for what is simply in use. */
export function Lifecycle({ content }: { content: CardContent }) {
	if (content.status === 'active') return null
	const { says, dated } = statusWords[content.status]
	return (
		<p class="note-lifecycle" data-status={content.status}>
			<b>
				{content.statusDate ? (
					<>
						{dated} <Day day={content.statusDate} />
					</>
				) : (
					says
				)}
				.
			</b>{' '}
			{content.statusNote}
			{content.replacedBy && content.replacedBy.length > 0 && (
				<>
					{' '}
					Use instead: <strong>{content.replacedBy.join(', ')}</strong>.
				</>
			)}
		</p>
	)
}
