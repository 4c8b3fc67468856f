import { useState } from 'preact/hooks'
import { Checklist } from '../../../components/checklist/Checklist.tsx'
import { Fault } from '../../../components/Fault.tsx'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { describeFault } from '../../../store/faults.ts'
import { listTicks, setTick } from '../../../store/ticks.ts'
import type { Exam } from '../../../study/schema/exam.ts'

/** The checklist of the chosen exam, with the ticks as they are on disk. */
export function ChecklistPanel({ exam }: { exam: Exam | null }) {
	const db = useStore()
	const [failed, setFailed] = useState<{ sentence: string; retry: () => void }>()
	const tick = (id: string, ticked: boolean) => {
		setTick(db, id, ticked, Date.now()).then(
			() => setFailed(undefined),
			(error: unknown) => setFailed({ sentence: describeFault(error), retry: () => tick(id, ticked) }),
		)
	}
	if (!exam) return <ChooseFirst />
	return (
		<div class="stack">
			{failed && <Fault sentence={failed.sentence} onRetry={failed.retry} retryLabel="Tick again" />}
			<Live query={listTicks}>{(ticked) => <Checklist key={exam.code} exam={exam} ticked={ticked} onTick={tick} />}</Live>
		</div>
	)
}
