import { drillTitle, minutesInWords } from '../../components/practice/drill-words.ts'
import { TimeLeft } from '../../components/practice/TimeLeft.tsx'
import { readServices } from '../../store/services.ts'
import type { Drill } from '../../study/drill.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Live } from '../Live.tsx'

type Props = {
	exam: Exam
	drill: Drill
	endsAt: number | undefined
	/** Left out while there is nothing to look back at. */
	onStop: (() => void) | undefined
	onChoose: () => void
}

/** What is practised, how long still, and the ways out. */
export function DrillHead({ exam, drill: { scope, minutes }, endsAt, onStop, onChoose }: Props) {
	const services = [scope.service, ...(scope.pair ?? [])].filter((id) => id !== undefined)
	return (
		<header class="drill-head">
			<Live query={(db) => readServices(db, services)} deps={[services.join()]}>
				{(found) => <h2>{drillTitle(scope, exam, (id) => found.find((service) => service.id === id)?.name ?? id)}</h2>}
			</Live>
			<p class="small muted">
				{endsAt !== undefined && minutes !== undefined ? (
					<>
						{minutesInWords(minutes)}, <TimeLeft endsAt={endsAt} clock={Date.now} />
					</>
				) : (
					`${exam.shortName}, until you stop`
				)}
			</p>
			<div class="row">
				<button type="button" class="plain-button" onClick={onChoose}>
					Choose a drill
				</button>
				{onStop && (
					<button type="button" class="plain-button" onClick={onStop}>
						Stop and look back
					</button>
				)}
			</div>
		</header>
	)
}
