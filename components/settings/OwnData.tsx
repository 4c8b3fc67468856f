import { Day } from '../Day.tsx'
import { counted } from '../mock/words.ts'

type Props = {
	/** The learner's own calendar day of the last backup. */
	savedOn: string | undefined
	/** Answers given since then. */
	since: number
	/** What became of the last wish, for the eye and the screen reader. */
	said: string
	onSave: () => void
	onFile: (file: File) => void
	onDelete: () => void
}

/** Where the learner's data is, and how to carry it away, bring it back or delete it. */
export function OwnData({ savedOn, since, said, onSave, onFile, onDelete }: Props) {
	return (
		<>
			<p class="muted">
				Your answers, ticks, mock exams and what you kept are in this browser and nowhere else; they go with it when Certlight is removed. A backup is a file
				with all of it, for another browser or computer or for a bad day.
			</p>
			<p>
				{savedOn ? (
					<>
						Last saved on <Day day={savedOn} />; {since === 0 ? 'no answer' : counted(since, 'answer')} since then.
					</>
				) : (
					<>Never saved yet{since > 0 && `; there ${since === 1 ? 'is' : 'are'} ${counted(since, 'answer')} to save`}.</>
				)}
			</p>
			<div class="row">
				<button type="button" class="button primary" onClick={onSave}>
					Save a backup
				</button>
				<label class="button file-button">
					Add a backup
					<input
						type="file"
						class="unseen"
						accept=".json,application/json"
						onChange={(event) => {
							const { files } = event.currentTarget
							if (files?.[0]) onFile(files[0])
							// So that the same file can be chosen again.
							event.currentTarget.value = ''
						}}
					/>
				</label>
				<button type="button" class="plain-button danger" onClick={onDelete}>
					Delete everything
				</button>
			</div>
			<p role="status" class="said">
				{said}
			</p>
		</>
	)
}
