import { useState } from 'preact/hooks'
import { type Brings, bringsInWords } from '../../../components/settings/BackupPreview.tsx'
import { localDay } from '../../../extension/clock.ts'
import { refreshLens } from '../../../extension/lens.ts'
import { useStore } from '../../../extension/store-context.ts'
import { compareLearnerData, deleteLearnerData, mergeLearnerData, noteBackup, readLearnerData } from '../../../store/backup.ts'
import { describeFault } from '../../../store/faults.ts'
import type { Store } from '../../../store/open.ts'
import { type Backup, BackupFault, readBackup, writeBackup } from '../../../study/backup/file.ts'
import { saveFile } from './save-file.ts'

/** A backup that was chosen and not added yet. */
export type Chosen = { backup: Backup; brings: Brings }

/** Carries the learner's data away and brings it back. */
export function useBackup() {
	const db = useStore()
	const [said, setSaid] = useState('')
	const [fault, setFault] = useState<string>()
	const [chosen, setChosen] = useState<Chosen>()
	const work = (job: () => Promise<string>) => {
		setSaid('')
		setFault(undefined)
		job().then(setSaid, (error: unknown) => setFault(error instanceof BackupFault ? error.message : describeFault(error)))
	}
	return {
		said,
		fault,
		chosen,
		save: () => work(() => save(db)),
		choose: (file: File) =>
			work(async () => {
				setChosen(undefined)
				const backup = readBackup(await textOf(file))
				setChosen({ backup, brings: await compareLearnerData(db, backup.data) })
				return 'The backup was read; what it brings stands below.'
			}),
		leave: () => {
			setChosen(undefined)
			setSaid('')
		},
		add: ({ backup }: Chosen) =>
			work(async () => {
				const brought = await mergeLearnerData(db, backup.data)
				setChosen(undefined)
				await refreshLens(db)
				return `Added: ${bringsInWords(brought) || 'nothing that was not here already'}.`
			}),
		deleteAll: () =>
			work(async () => {
				await deleteLearnerData(db)
				await refreshLens(db)
				return 'Everything of yours is deleted.'
			}),
	}
}

async function save(db: Store): Promise<string> {
	const at = Date.now()
	saveFile(`certlight-${localDay(at)}.json`, writeBackup(await readLearnerData(db), at))
	await noteBackup(db, at)
	return 'The backup is among your downloads.'
}

async function textOf(file: File): Promise<string> {
	try {
		return await file.text()
	} catch {
		throw new BackupFault('The browser could not read this file. Nothing was changed here.')
	}
}
