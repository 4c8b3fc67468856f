import { Fault } from '../../../components/Fault.tsx'
import { libraryHref } from '../../../components/library/addresses.ts'
import { PassageGroups } from '../../../components/passages/PassageGroups.tsx'
import { Removed } from '../../../components/passages/Removed.tsx'
import { Live } from '../../../extension/Live.tsx'
import { usePassages } from '../../../extension/usePassages.ts'
import type { Store } from '../../../store/open.ts'
import { listPassages } from '../../../store/passages.ts'
import { listServices } from '../../../store/services.ts'
import { BackTo } from './BackTo.tsx'
import type { PartProps } from './part.ts'

/** What the learner keeps from pages and writes to it: all of it, or the one thing that the address names. */
export function KeptPart({ id }: PartProps) {
	const { fault, removed, undo, doing } = usePassages()
	return (
		<div class="stack">
			{id !== undefined && <BackTo part="kept" />}
			{fault && <Fault sentence={fault} />}
			<Removed passage={removed} onUndo={undo} />
			<Live query={(db) => readKept(db, id)} deps={[id]}>
				{({ passages, names }) =>
					passages.length > 0 ? <PassageGroups passages={passages} names={names} onShow={showNote} {...doing} /> : <NothingKept one={id !== undefined} />
				}
			</Live>
		</div>
	)
}

function NothingKept({ one }: { one: boolean }) {
	return (
		<div class="empty">
			<p>
				{one
					? 'This is no longer kept.'
					: 'Nothing kept yet. Select text on a documentation page and choose “Keep this passage in Certlight” in its menu, or write your own words below a note.'}
			</p>
		</div>
	)
}

async function readKept(db: Store, id: string | undefined) {
	const [all, services] = await Promise.all([listPassages(db), listServices(db)])
	return { passages: all.filter((passage) => id === undefined || passage.id === id), names: new Map(services.map(({ id, name }) => [id, name])) }
}

function showNote(id: string): void {
	location.hash = libraryHref('notes', id)
}
