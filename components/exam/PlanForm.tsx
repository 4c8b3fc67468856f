import { useId, useRef, useState } from 'preact/hooks'
import { MINUTES, type Plan } from '../../study/plan.ts'
import { Fault } from '../Fault.tsx'

type Props = {
	plan: Plan
	/** What the day is for. */
	dayWords: string
	/** Why the plan was not kept. */
	fault: string | undefined
	onPlan: (plan: Plan) => void
}

/** The day of the exam and the minutes a day, kept as they are changed. */
export function PlanForm({ plan, dayWords, fault, onPlan }: Props) {
	const id = useId()
	return (
		<div class="plan">
			<DateField id={id} plan={plan} words={dayWords} onPlan={onPlan} />
			<div class="plan-field">
				<label for={`${id}-minutes`}>Minutes a day</label>
				<input
					id={`${id}-minutes`}
					class="field"
					type="number"
					inputMode="numeric"
					min={MINUTES.least}
					max={MINUTES.most}
					step={5}
					value={plan.minutes}
					onChange={(event) => onPlan({ ...plan, minutes: event.currentTarget.valueAsNumber })}
				/>
			</div>
			{fault && <Fault sentence={fault} />}
		</div>
	)
}

/** While a year is being typed the field holds dates of long ago; they are not meant yet. */
function DateField({ id, plan, words, onPlan }: { id: string; plan: Plan; words: string; onPlan: (plan: Plan) => void }) {
	const field = useRef<HTMLInputElement>(null)
	const [typed, setTyped] = useState(plan.date ?? '')
	const { date: _, ...undated } = plan
	const change = (date: string) => {
		setTyped(date)
		if (date === '') onPlan(undated)
		else if (date >= '2000') onPlan({ ...plan, date })
	}
	const remove = () => {
		change('')
		// The button goes with the date.
		field.current?.focus()
	}
	return (
		<div class="plan-field">
			<label for={`${id}-date`}>{words}</label>
			<input id={`${id}-date`} ref={field} class="field" type="date" value={typed} onChange={(event) => change(event.currentTarget.value)} />
			{plan.date !== undefined && (
				<button type="button" class="plain-button small" onClick={remove}>
					Remove the date
				</button>
			)}
		</div>
	)
}
