import { useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { BackupPreview } from '../../../components/settings/BackupPreview.tsx'
import { DeleteDialog } from '../../../components/settings/DeleteDialog.tsx'
import { OwnData } from '../../../components/settings/OwnData.tsx'
import { localDay } from '../../../extension/clock.ts'
import { Live } from '../../../extension/Live.tsx'
import { readBackupState } from '../../../store/backup.ts'
import { useBackup } from './useBackup.ts'

/** The learner's data: carried away, brought back, deleted. */
export function DataPart() {
	const { said, fault, chosen, save, choose, leave, add, deleteAll } = useBackup()
	const [isDeleting, setDeleting] = useState(false)
	return (
		<section class="stack" aria-labelledby="your-data">
			<h2 id="your-data">Your data</h2>
			<Live query={readBackupState}>
				{({ savedAt, since }) => (
					<OwnData
						savedOn={savedAt === undefined ? undefined : localDay(savedAt)}
						since={since}
						said={said}
						onSave={save}
						onFile={choose}
						onDelete={() => setDeleting(true)}
					/>
				)}
			</Live>
			{fault && <Fault sentence={fault} />}
			{chosen && (
				<BackupPreview
					savedOn={localDay(chosen.backup.savedAt)}
					brings={chosen.brings}
					unread={chosen.backup.unread}
					onAdd={() => add(chosen)}
					onLeave={leave}
				/>
			)}
			{isDeleting && (
				<DeleteDialog
					onSave={save}
					onClose={() => setDeleting(false)}
					onDelete={() => {
						setDeleting(false)
						deleteAll()
					}}
				/>
			)}
		</section>
	)
}
