import { useContext, useState } from 'preact/hooks'
import { fitsQuestion } from '../../study/mock/answer-state.ts'
import type { PlaceResult } from '../../study/mock/result.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Icon } from '../Icon.tsx'
import { MaterialVersion } from '../material-version.ts'
import { Prose, Words } from '../Prose.tsx'
import { Reasons } from '../question/Reasons.tsx'
import { ReportProblem } from '../question/ReportProblem.tsx'
import { Sources } from '../Sources.tsx'
import { FlagMark } from './FlagMark.tsx'
import { questionOrder } from './order.ts'
import { changeWords, outcomeWords } from './result-words.ts'
import { timeInWords } from './words.ts'

type Props = { result: PlaceResult; exam: Exam; seed: number; names: ReadonlyMap<string, string> }

/** One question of a finished sitting; its answer and reasons unfold. */
export function ReviewedQuestion({ result, ...rest }: Props) {
	const [opened, setOpened] = useState(false)
	const { place, question, outcome, flagged } = result
	return (
		<details class="mock-reviewed" data-place={place} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
			<summary>
				<span class={`mock-outcome ${outcome === 'right' ? 'right' : 'wrong'}`}>
					<Icon name={outcome === 'right' ? 'check' : 'cross'} />
					{`${place + 1}. ${outcomeWords[outcome]}`}
				</span>
				<span class="small muted mock-remarks">
					{flagged && <FlagMark />}
					{remarks(result).join(', ')}
				</span>
				<span class="mock-stem">
					<Words text={question.stem} />
				</span>
			</summary>
			{opened && <Unfolded result={result} {...rest} />}
		</details>
	)
}

function remarks({ scored, flagged, change, pace, spent }: PlaceResult): string[] {
	return [
		...(flagged ? ['flagged'] : []),
		timeInWords(spent),
		...(pace ? [pace] : []),
		...(change ? [changeWords[change]] : []),
		...(scored ? [] : ['unscored: it does not count']),
	]
}

function Unfolded({ result: { question, given }, exam, seed, names }: Props) {
	const fits = given && fitsQuestion(question, given)
	const version = useContext(MaterialVersion)
	return (
		<div class="question mock-unfolded">
			<div class="question-stem">
				<Prose text={question.stem} />
			</div>
			{given && !fits && <p class="muted">The question was worded anew since you answered it, so your answer cannot be shown beside it.</p>}
			<p class="takeaway">
				<b>Remember</b>
				<Words text={question.takeaway} />
			</p>
			<Reasons question={question} order={questionOrder(question, seed)} {...(fits ? { given } : {})} />
			<p class="small">
				<span class="muted">{`${tasksOf(question.objectives, exam).join('; ')}. Notes: `}</span>
				{question.services.map((id, at) => (
					<span key={id}>
						{at > 0 && ', '}
						<a href={`#/note/${id}`}>{names.get(id) ?? id}</a>
					</span>
				))}
			</p>
			<Sources sources={question.sources} checked={question.checked} />
			{version && <ReportProblem question={question} version={version} {...(fits ? { given } : {})} />}
		</div>
	)
}

/** The tasks of the exam that a question serves, as `2.1 Title`. */
function tasksOf(objectives: readonly string[], exam: Exam): string[] {
	const tasks = exam.domains.flatMap((domain) => domain.tasks)
	return tasks.filter((task) => objectives.includes(task.id)).map((task) => `Task ${task.id.split('/')[1]} ${task.title}`)
}
