import { Fault } from '../../components/Fault.tsx'
import { FlagButton } from '../../components/practice/FlagButton.tsx'
import { listFlags, setFlag } from '../../store/flags.ts'
import { Live } from '../Live.tsx'
import { useStore } from '../store-context.ts'
import { useWork } from '../useWork.ts'

/** The flag of a question, as it is on disk. */
export function FlagSwitch({ id }: { id: string }) {
	const db = useStore()
	const { fault, work } = useWork()
	return (
		<>
			<Live query={listFlags}>{(flags) => <FlagButton flagged={flags.has(id)} onFlag={(flagged) => work(() => setFlag(db, id, flagged, Date.now()))} />}</Live>
			{fault && <Fault sentence={fault} />}
		</>
	)
}
