import { useState } from 'preact/hooks'
import { Checklist } from '../../../components/checklist/Checklist.tsx'
import { Fault } from '../../../components/Fault.tsx'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { Live } from '../../../extension/Live.tsx'
import { useStore } from '../../../extension/store-context.ts'
import { describeFault } from '../../../store/faults.ts'
import { readMastery } from '../../../store/mastery.ts'
import { listTicks, setTick } from '../../../store/ticks.ts'
import type { Drill } from '../../../study/drill.ts'
import type { Exam } from '../../../study/schema/exam.ts'

type Props = { exam: Exam | null; onPractise: (drill: Drill) => void }

/** The checklist of the chosen exam, with the ticks as they are on disk and what the answers say beside them. */
export function ChecklistPanel({ exam, onPractise }: Props) {
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
			<Live query={async (store) => ({ ticked: await listTicks(store), mastery: await readMastery(store, exam, Date.now()) })} deps={[exam.code]}>
				{({ ticked, mastery }) => (
					<Checklist key={exam.code} exam={exam} ticked={ticked} mastery={mastery} onTick={tick} onPractise={(task) => onPractise({ scope: { task } })} />
				)}
			</Live>
		</div>
	)
}
