import { useMemo } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { PassageGroups } from '../../../components/passages/PassageGroups.tsx'
import type { PassageDoing } from '../../../components/passages/PassageItem.tsx'
import { PassageList } from '../../../components/passages/PassageList.tsx'
import { Removed } from '../../../components/passages/Removed.tsx'
import { Live } from '../../../extension/Live.tsx'
import { usePassages } from '../../../extension/usePassages.ts'
import type { Store } from '../../../store/open.ts'
import { makePassageIndex, searchPassages } from '../../../store/passage-search.ts'
import { listPassages } from '../../../store/passages.ts'
import { listServices } from '../../../store/services.ts'

/** Hits that stand above those of the notes. */
const MOST = 5

type Kept = Awaited<ReturnType<typeof readKept>>
type Props = { words: string; onShow: (id: string) => void }

/** What the learner keeps: a shelf to open, or what of it fits the words typed. */
export function Kept({ words, onShow }: Props) {
	const { fault, removed, undo, doing } = usePassages()
	return (
		<div>
			{fault && <Fault sentence={fault} />}
			<Removed passage={removed} onUndo={undo} />
			<Live query={readKept}>
				{(kept) => (words.trim() === '' ? <Shelf kept={kept} onShow={onShow} doing={doing} /> : <Hits kept={kept} words={words} doing={doing} />)}
			</Live>
		</div>
	)
}

function Shelf({ kept: { passages, names }, onShow, doing }: { kept: Kept; onShow: Props['onShow']; doing: PassageDoing }) {
	return (
		<details class="kept">
			<summary>Kept passages{passages.length > 0 && ` (${passages.length})`}</summary>
			{passages.length > 0 ? (
				<PassageGroups passages={passages} names={names} onShow={onShow} {...doing} />
			) : (
				<p class="muted">Nothing kept yet. Select text on a documentation page and choose “Keep this passage in Certlight” in its menu.</p>
			)}
		</details>
	)
}

function Hits({ kept: { passages, services }, words, doing }: { kept: Kept; words: string; doing: PassageDoing }) {
	const index = useMemo(() => makePassageIndex(passages, services), [passages, services])
	const hits = searchPassages(index, words).slice(0, MOST)
	if (hits.length === 0) return null
	return (
		<section aria-labelledby="kept-hits">
			<h2 id="kept-hits" class="list-title">
				Kept passages
			</h2>
			<PassageList passages={hits.flatMap((id) => passages.filter((passage) => passage.id === id))} {...doing} />
		</section>
	)
}

async function readKept(db: Store) {
	const [passages, services] = await Promise.all([listPassages(db), listServices(db)])
	return { passages, services, names: new Map(services.map(({ id, name }) => [id, name])) }
}
