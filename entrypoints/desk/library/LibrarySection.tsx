import { contentHash } from 'virtual:certlight-hash'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { Loading } from '../../../components/Loading.tsx'
import type { LibraryPart } from '../../../components/library/addresses.ts'
import { LibraryNav } from '../../../components/library/LibraryNav.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { describeFault } from '../../../store/faults.ts'
import { seedLibrary } from '../../../store/library.ts'
import { CareersPart } from './CareersPart.tsx'
import { ChooserPart } from './ChooserPart.tsx'
import { FaqPart } from './FaqPart.tsx'
import { KeptPart } from './KeptPart.tsx'
import { NotesPart } from './NotesPart.tsx'
import { PairsPart } from './PairsPart.tsx'
import { PathPart } from './PathPart.tsx'
import type { PartProps } from './part.ts'
import { ResourcesPart } from './ResourcesPart.tsx'

const parts: Record<LibraryPart, ComponentType<PartProps>> = {
	notes: NotesPart,
	pairs: PairsPart,
	chooser: ChooserPart,
	path: PathPart,
	faq: FaqPart,
	careers: CareersPart,
	resources: ResourcesPart,
	kept: KeptPart,
}

/** Everything there is to read, each part at an address of its own. */
export function LibrarySection({ part, id, query }: PartProps & { part: LibraryPart }) {
	const { ready, fault, retry } = useLibrary()
	const visit = useVisit()
	const Part = parts[part]
	return (
		<div class="library stack">
			<h1>Library</h1>
			<LibraryNav current={part} />
			{fault && <Fault sentence={fault} onRetry={retry} />}
			{ready ? <Part key={`${part} ${visit}`} id={id} query={query} /> : !fault && <Loading />}
		</div>
	)
}

/** Counts what was followed to get here: a second click on the same link begins anew. */
function useVisit(): number {
	const [visit, setVisit] = useState(0)
	useEffect(() => {
		const follow = () => setVisit((count) => count + 1)
		addEventListener('hashchange', follow)
		return () => removeEventListener('hashchange', follow)
	}, [])
	return visit
}

/** The library is brought up to date when somebody comes to read it. */
function useLibrary() {
	const db = useStore()
	const [ready, setReady] = useState(false)
	const [fault, setFault] = useState<string>()
	const open = () => {
		setFault(undefined)
		seedLibrary(db, contentHash, async () => (await fetch('/library.json')).json()).then(
			() => setReady(true),
			(error: unknown) => setFault(describeFault(error)),
		)
	}
	useEffect(open, [db])
	return { ready, fault, retry: open }
}
