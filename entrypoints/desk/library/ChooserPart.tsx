import { useState } from 'preact/hooks'
import { AlgorithmView } from '../../../components/library/AlgorithmView.tsx'
import { Chooser } from '../../../components/library/Chooser.tsx'
import { Live } from '../../../extension/Live.tsx'
import { listAlgorithms, readAlgorithm } from '../../../store/algorithms.ts'
import type { Store } from '../../../store/open.ts'
import { readServices } from '../../../store/services.ts'
import type { Wants } from '../../../study/chooser.ts'
import type { Algorithm } from '../../../study/schema/algorithm.ts'
import { BackTo } from './BackTo.tsx'
import { keepInAddress, type PartProps } from './part.ts'
import { queryOfWants, wantsOf } from './wants.ts'

/** Which algorithm for which task, or one algorithm in full. */
export function ChooserPart({ id, query }: PartProps) {
	if (id !== undefined) return <OneAlgorithm id={id} />
	return <Live query={listAlgorithms}>{(algorithms) => <Choosing algorithms={algorithms} query={query} />}</Live>
}

function Choosing({ algorithms, query }: { algorithms: Algorithm[]; query: string }) {
	const [wants, setWants] = useState(wantsOf(query))
	const change = (next: Wants) => {
		setWants(next)
		keepInAddress('chooser', queryOfWants(next))
	}
	return (
		<>
			<p class="desk-lead">Say what is to be done, with which data, and what matters. The algorithms that fit stand first, each with its reasons.</p>
			<Chooser algorithms={algorithms} wants={wants} onChange={change} />
		</>
	)
}

function OneAlgorithm({ id }: { id: string }) {
	return (
		<>
			<BackTo part="chooser" />
			<Live query={(db) => readOne(db, id)} deps={[id]}>
				{({ algorithm, notes }) =>
					algorithm ? <AlgorithmView algorithm={algorithm} notes={notes} /> : <p class="empty">{`This version of Certlight knows no algorithm “${id}”.`}</p>
				}
			</Live>
		</>
	)
}

async function readOne(db: Store, id: string) {
	const algorithm = await readAlgorithm(db, id)
	const services = await readServices(db, [...new Set([id, ...(algorithm?.services ?? [])])])
	return { algorithm, notes: services.map(({ id, name }) => ({ id, name })) }
}
