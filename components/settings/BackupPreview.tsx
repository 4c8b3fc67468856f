import { Day } from '../Day.tsx'
import { counted, listed } from '../mock/words.ts'

/** What a backup brings that is not here yet. */
export type Brings = { answers: number; mocks: number; kept: number; others: number }

type Props = {
	/** The learner's own calendar day on which it was saved. */
	savedOn: string
	brings: Brings
	/** Rows that could not be read. */
	unread: number
	onAdd: () => void
	onLeave: () => void
}

/** What would happen, before it does. */
export function BackupPreview({ savedOn, brings, unread, onAdd, onLeave }: Props) {
	const words = bringsInWords(brings)
	return (
		<section class="backup-preview stack tight" aria-labelledby="backup-preview">
			<h3 id="backup-preview">
				Backup of <Day day={savedOn} />
			</h3>
			<p>
				{words === ''
					? 'Everything in it is here already.'
					: `It brings ${words}. What is here stays; where both say something about the same thing, the later holds; settings, plans and the questions of the day stay as they are here.`}
			</p>
			{unread > 0 && <p>{`${counted(unread, 'entry', 'entries')} of it ${unread === 1 ? 'is' : 'are'} damaged and left out.`}</p>}
			<div class="row">
				{words !== '' && (
					<button type="button" class="button primary" onClick={onAdd}>
						Add it
					</button>
				)}
				<button type="button" class="button" onClick={onLeave}>
					{words === '' ? 'Close' : 'Leave it'}
				</button>
			</div>
		</section>
	)
}

/** `812 answers, 2 mock exams and 31 other entries`; empty where nothing is new. */
export function bringsInWords({ answers, mocks, kept, others }: Brings): string {
	const parts: [number, string, string][] = [
		[answers, 'answer', 'answers'],
		[mocks, 'mock exam', 'mock exams'],
		[kept, 'kept passage', 'kept passages'],
		[others, 'other entry', 'other entries'],
	]
	return listed(parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)))
}
