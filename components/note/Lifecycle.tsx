import type { CardContent } from '../../study/card.ts'
import { Day } from '../Day.tsx'

/** A status in words, and the words between it and its date. */
const statuses: Record<Exclude<CardContent['status'], 'active'>, { says: string; dated: string }> = {
	renamed: { says: 'Renamed', dated: 'Renamed on' },
	'partly-closed': { says: 'Partly closed', dated: 'Partly closed since' },
	closed: { says: 'Closed to new customers', dated: 'Closed to new customers since' },
	ending: { says: 'Ending', dated: 'Ends on' },
	ended: { says: 'Ended', dated: 'Ended on' },
	legacy: { says: 'Legacy', dated: 'Legacy since' },
}

/** Says that something is closed, ended or renamed, when, and what to use instead. Nothing for what is simply in use. */
export function Lifecycle({ content }: { content: CardContent }) {
	if (content.status === 'active') return null
	const { says, dated } = statuses[content.status]
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
