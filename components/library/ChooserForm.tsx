import { choose, type Wants } from '../../study/chooser.ts'
import { type Algorithm, DataKind, Task, Wish } from '../../study/schema/algorithm.ts'
import { Chips } from './Chips.tsx'
import { SelectField } from './SelectField.tsx'
import { capital, dataWords, taskWords, wishWords } from './words.ts'

type Props = {
	/** Only what they can do is offered. */
	algorithms: readonly Algorithm[]
	wants: Wants
	onChange: (wants: Wants) => void
}

/** What is to be done, with which data, under which circumstances. */
export function ChooserForm({ algorithms, wants, onChange }: Props) {
	const { task, data, wishes } = wants
	const toggle = (wish: Wish) => onChange({ ...wants, wishes: wishes.includes(wish) ? wishes.filter((one) => one !== wish) : [...wishes, wish] })
	const offered = judgedWishes(algorithms, wants)
	return (
		<div class="chooser-form stack">
			<div class="filters">
				<SelectField
					label="I want to"
					any="Any task"
					value={task ?? ''}
					choices={Task.options
						.filter((one) => algorithms.some(({ tasks }) => tasks.some((own) => own.task === one)))
						.map((value) => ({ value, label: taskWords[value] }))}
					onChange={(value) => onChange({ ...(value && { task: value }), ...(data && { data }), wishes })}
				/>
				<SelectField
					label="My data are"
					any="Any data"
					value={data ?? ''}
					choices={DataKind.options.filter((one) => algorithms.some((own) => own.data.includes(one))).map((value) => ({ value, label: dataWords[value] }))}
					onChange={(value) => onChange({ ...(task && { task }), ...(value && { data: value }), wishes })}
				/>
			</div>
			<div class="stack tight">
				<p class="small muted">What matters, as many as you like</p>
				<Chips
					label="What matters"
					choices={Wish.options.filter((wish) => offered.has(wish) || wishes.includes(wish)).map((value) => ({ value, label: capital(wishWords[value]) }))}
					chosen={wishes}
					onToggle={toggle}
				/>
			</div>
		</div>
	)
}

/** The wishes that tell apart what does the task on the data. */
function judgedWishes(algorithms: readonly Algorithm[], { task, data }: Wants): Set<Wish> {
	const { fits } = choose(algorithms, { ...(task && { task }), ...(data && { data }), wishes: [] })
	return new Set(fits.flatMap(({ algorithm: { suits, fails } }) => [...suits, ...fails].map(({ wish }) => wish)))
}
