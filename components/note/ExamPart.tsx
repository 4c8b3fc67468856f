import type { CardContent } from '../../study/card.ts'

type Props = Pick<CardContent, 'exam' | 'otherExams'>
type Chosen = NonNullable<CardContent['exam']>

const scopes: Record<Chosen['scope'], (code: string) => string> = {
	'in-scope': (code) => `On the ${code} list of services`,
	named: (code) => `Named in the ${code} guide`,
	outside: (code) => `Not named by ${code}`,
}

/** Where the thing stands in the learner's exam, and which other exams name it. */
export function ExamPart({ exam, otherExams }: Props) {
	return (
		<section class="note-part">
			<h3>{exam ? scopes[exam.scope](exam.code) : 'Exams'}</h3>
			{exam && exam.tasks.length > 0 && <Tasks tasks={exam.tasks} />}
			{otherExams.length > 0 && (
				<p class="note-former">
					{exam ? 'Also matters for ' : 'Matters for '}
					{otherExams.flatMap((code, place) => [
						place > 0 ? ', ' : '',
						<span key={code} class="note-code">
							{code}
						</span>,
					])}
				</p>
			)}
		</section>
	)
}

function Tasks({ tasks }: Pick<Chosen, 'tasks'>) {
	return (
		<ul class="note-tasks">
			{tasks.map(({ id, title, weight }) => (
				<li key={id}>
					<span>{`${id.split('/').at(-1)} ${title}`}</span>
					<span class="weight" title={`Its domain is ${weight} % of the exam`}>{`${weight} %`}</span>
				</li>
			))}
		</ul>
	)
}
