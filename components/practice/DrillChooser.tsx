import type { DrillList } from '../../study/choosing/drill-list.ts'
import type { Scope } from '../../study/choosing/scope.ts'
import { DomainDrills } from './DomainDrills.tsx'
import { DrillButton } from './DrillButton.tsx'
import { mixedUpWords, typeWords, wholeWords } from './drill-words.ts'
import { FilteredDrills } from './FilteredDrills.tsx'
import { LengthChoice } from './LengthChoice.tsx'

type Props = {
	drills: DrillList
	/** How long a drill lasts; until stopped when undefined. */
	minutes: number | undefined
	onMinutes: (minutes: number | undefined) => void
	onChoose: (scope: Scope) => void
}

/** Everything that can be practised: what helps most, parts of the exam, services, pairs, types. */
export function DrillChooser({ drills, minutes, onMinutes, onChoose }: Props) {
	return (
		<div class="drills">
			<LengthChoice minutes={minutes} onMinutes={onMinutes} />
			<OwnDrills drills={drills} onChoose={onChoose} />
			<details open>
				<summary>A part of the exam</summary>
				<DomainDrills domains={drills.domains} onChoose={onChoose} />
			</details>
			<details>
				<summary>A service</summary>
				<FilteredDrills label="Find a service" parts={drills.services} onChoose={(service) => onChoose({ service })} />
			</details>
			<details open={drills.pairs.some(({ mixedUp }) => mixedUp !== undefined)}>
				<summary>Look-alikes</summary>
				<FilteredDrills
					label="Find a pair"
					parts={drills.pairs.map(({ id, a, b, count, mixedUp }) => ({
						id,
						title: `${a.name} or ${b.name}`,
						count,
						detail: mixedUp && mixedUpWords[mixedUp],
					}))}
					onChoose={(id) => {
						const pair = drills.pairs.find((one) => one.id === id)
						if (pair) onChoose({ pair: [pair.a.id, pair.b.id] })
					}}
				/>
			</details>
			<details>
				<summary>A type of question</summary>
				<ul class="drill-list">
					{drills.types.map(({ type, count }) => (
						<DrillButton key={type} title={typeWords[type]} count={count} onChoose={() => onChoose({ type })} />
					))}
				</ul>
			</details>
		</div>
	)
}

/** What follows from the learner's own answers and flags. */
function OwnDrills({ drills, onChoose }: Pick<Props, 'drills' | 'onChoose'>) {
	const { all, missed, flagged, leeches, added } = drills
	return (
		<ul class="drill-list" aria-label="Chosen by what you answered">
			<DrillButton
				primary
				title={wholeWords}
				detail="From the whole exam: what is due, weak or worth most comes first."
				count={all}
				onChoose={() => onChoose({})}
			/>
			<DrillButton title="Missed last time" count={missed} onChoose={() => onChoose({ missed: true })} />
			<DrillButton title="Flagged" count={flagged} onChoose={() => onChoose({ flagged: true })} />
			{leeches > 0 && <DrillButton title="Missed again and again" count={leeches} onChoose={() => onChoose({ leeches: true })} />}
			{added && <DrillButton title={`New since ${added.before}`} count={added.count} onChoose={() => onChoose({ notIn: added.before })} />}
		</ul>
	)
}
