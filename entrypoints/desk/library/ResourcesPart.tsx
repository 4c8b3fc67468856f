import { useState } from 'preact/hooks'
import { ResourceList } from '../../../components/library/ResourceList.tsx'
import { SelectField } from '../../../components/library/SelectField.tsx'
import { Live } from '../../../extension/Live.tsx'
import { listResources } from '../../../store/documents.ts'
import { listExams } from '../../../store/exams.ts'
import { readSettings } from '../../../store/settings.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Resource } from '../../../study/schema/resources.ts'
import { keepInAddress, type PartProps } from './part.ts'

/** What to study with elsewhere, per exam and task; the learner's own exam first. */
export function ResourcesPart({ query }: PartProps) {
	return (
		<Live query={async (db) => ({ resources: await listResources(db), exams: await listExams(db), own: (await readSettings(db)).exam })}>
			{({ resources, exams, own }) => <Narrowed resources={resources} exams={exams} own={own ?? ''} query={query} />}
		</Live>
	)
}

function Narrowed({ resources, exams, own, query }: { resources: Resource[]; exams: Exam[]; own: string; query: string }) {
	const asked = new URLSearchParams(query)
	const served = exams.filter(({ code }) => resources.some((one) => one.exams.includes(code)))
	const first = asked.get('exam') ?? own
	const [exam, setExam] = useState(served.some(({ code }) => code === first) ? first : '')
	const [task, setTask] = useState(asked.get('task') ?? '')
	const narrow = (code: string, id: string) => {
		setExam(code)
		setTask(id)
		keepInAddress('resources', { exam: code, task: id })
	}
	const tasks = served.find(({ code }) => code === exam)?.domains.flatMap((domain) => domain.tasks) ?? []
	const shown = resources.filter((one) => (exam === '' || one.exams.includes(exam)) && (task === '' || one.objectives.includes(task)))
	return (
		<div class="stack">
			<div class="filters">
				<SelectField
					label="Exam"
					any="All exams"
					value={exam}
					choices={served.map(({ code, shortName }) => ({ value: code, label: `${code} ${shortName}` }))}
					onChange={(code) => narrow(code, '')}
				/>
				<SelectField
					label="Task"
					any="The whole exam"
					value={task}
					choices={tasks.map(({ id, title }) => ({ value: id, label: `${id.slice(8)} ${title}` }))}
					onChange={(id) => narrow(exam, id)}
				/>
			</div>
			<p class="small muted" role="status">
				{shown.length === 0 ? 'Nothing for this task alone; the whole exam has more.' : shown.length === 1 ? '1 resource' : `${shown.length} resources`}
			</p>
			<ResourceList resources={shown} {...(exam !== '' && { exam })} />
		</div>
	)
}
