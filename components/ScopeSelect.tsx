import type { Exam } from '../study/schema/exam.ts'

/** Narrows practice to a domain or a task of the exam; neither is the whole exam. */
export type PracticeScope = { domain?: string; task?: string }

type Props = {
	exam: Exam
	scope: PracticeScope
	/** How many questions there are to practise in a scope. */
	count: (scope: PracticeScope) => number
	onChange: (scope: PracticeScope) => void
}

/** Chooses what to practise. */
export function ScopeSelect({ exam, scope, count, onChange }: Props) {
	const change = (value: string) => onChange(scopeOf(exam, value))
	return (
		<label class="scope">
			<span class="small muted">Practise</span>
			<select class="field" value={scope.task ?? scope.domain ?? ''} onChange={(event) => change(event.currentTarget.value)}>
				<option value="">{`All of ${exam.shortName} (${count({})})`}</option>
				{exam.domains.map((domain) => (
					<optgroup key={domain.id} label={`${numberOf(domain.id)}. ${domain.title}, ${domain.weight} %`}>
						<option value={domain.id}>{`Whole domain ${numberOf(domain.id)} (${count({ domain: domain.id })})`}</option>
						{domain.tasks.map((task) => (
							<option key={task.id} value={task.id}>{`${numberOf(task.id)} ${task.title} (${count({ task: task.id })})`}</option>
						))}
					</optgroup>
				))}
			</select>
		</label>
	)
}

function scopeOf(exam: Exam, id: string): PracticeScope {
	if (id === '') return {}
	return exam.domains.some((domain) => domain.id === id) ? { domain: id } : { task: id }
}

function numberOf(id: string): string {
	return id.split('/').at(-1) ?? id
}
