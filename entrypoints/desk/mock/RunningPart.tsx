import { useEffect, useState } from 'preact/hooks'
import { Fault } from '../../../components/Fault.tsx'
import { Loading } from '../../../components/Loading.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { describeFault } from '../../../store/faults.ts'
import { Running } from './Running.tsx'
import { readSittingAndAll, type SittingAndAll } from './read-sitting.ts'
import { useHold } from './useHold.ts'

/** A sitting that is not finished, in the one window that holds it. */
export function RunningPart({ id }: { id: string }) {
	const hold = useHold(id)
	if (hold === 'held') return <Held id={id} />
	if (hold === 'asking') return <Loading />
	return (
		<div class="empty" role="status">
			<p>This mock exam is open in another window, and only one can keep its answers and its clock. Go on there, or close it and this one takes over.</p>
		</div>
	)
}

/** Reads the sitting once: from here on it is this window that changes it. */
function Held({ id }: { id: string }) {
	const db = useStore()
	const [read, setRead] = useState<SittingAndAll>()
	const [fault, setFault] = useState<string>()
	const load = () => {
		setFault(undefined)
		readSittingAndAll(db, id).then(
			(found) => (found ? setRead(found) : setFault('The exam of this mock exam is not in the study material any more. Its answers are kept.')),
			(error: unknown) => setFault(describeFault(error)),
		)
	}
	useEffect(load, [id])
	if (fault) return <Fault sentence={fault} onRetry={load} />
	return read ? <Running {...read} /> : <Loading />
}
