import type { CardContent } from '../../study/card.ts'
import { Day } from '../Day.tsx'
import { datesInWords } from '../dates-in-words.ts'
import { statusWords } from './lifecycle-words.ts'

/** Says that something is closed, ended or renamed, when, and what to use instead. Nothing for what is simply in use, or was only renamed: its old names say that. */
export function Lifecycle({ content }: { content: CardContent }) {
	if (content.status === 'active' || isOnlyRenamed(content)) return null
	const { says, dated } = statusWords[content.status]
	const { statusDate, statusNote = '' } = content
	// A note that begins with the status's own words goes on from them, so that they are said once.
	const rest = statusNote.startsWith(says) ? statusNote.slice(says.length) : `. ${statusNote}`
	return (
		<p class="note-lifecycle" data-status={content.status}>
			<b>
				{statusDate ? (
					<>
						{dated} <Day day={statusDate} />
					</>
				) : (
					says
				)}
			</b>
			{datesInWords(rest.trimEnd())}
			{content.replacedBy && content.replacedBy.length > 0 && (
				<>
					{' '}
					Use instead: <strong>{content.replacedBy.join(', ')}</strong>.
				</>
			)}
		</p>
	)
}

function isOnlyRenamed({ status, statusNote, replacedBy = [], formerly }: CardContent): boolean {
	return status === 'renamed' && formerly.length > 0 && statusNote === undefined && replacedBy.length === 0
}
