import { useState } from 'preact/hooks'
import { DrillChooser } from '../../components/practice/DrillChooser.tsx'
import { ConfidenceChoice } from '../../components/settings/ConfidenceChoice.tsx'
import { readDrills } from '../../store/drills.ts'
import { readPreferences } from '../../store/preferences.ts'
import type { Drill } from '../../study/drill.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Live } from '../Live.tsx'
import { useChange } from '../useChange.ts'
import { TodayOf } from './TodayOf.tsx'

type Props = { exam: Exam; onDrill: (drill: Drill) => void }

/** What today is worth, every drill, and how practice asks. */
export function DrillChoice({ exam, onDrill }: Props) {
	const [minutes, setMinutes] = useState<number>()
	const { fault, change } = useChange()
	return (
		<div class="stack">
			<TodayOf exam={exam.code} />
			<Live query={(db) => readDrills(db, exam.code)} deps={[exam.code]}>
				{(drills) => drills && <DrillChooser drills={drills} minutes={minutes} onMinutes={setMinutes} onChoose={(scope) => onDrill({ scope, minutes })} />}
			</Live>
			<Live query={readPreferences}>
				{({ confidence }) => <ConfidenceChoice confidence={confidence} fault={fault} onConfidence={(confidence) => change({ confidence })} />}
			</Live>
		</div>
	)
}
