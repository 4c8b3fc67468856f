import type { ComponentChildren, RefObject } from 'preact'
import { useContext } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { gradeResponse, isComplete } from '../../study/grading.ts'
import type { Question } from '../../study/schema/question.ts'
import { Icon } from '../Icon.tsx'
import { MaterialVersion } from '../material-version.ts'
import { Words } from '../Prose.tsx'
import { Sources } from '../Sources.tsx'
import { Reasons } from './Reasons.tsx'
import { ReportProblem } from './ReportProblem.tsx'
import { rightOptions } from './verdict.ts'

type Props = { question: Question; order: number[]; given: Response; heading: RefObject<HTMLHeadingElement | null>; children?: ComponentChildren }

/** Right or wrong, the line to remember, the reason for every option, and where to read on. */
export function Result({ question, order, given, heading, children }: Props) {
	// A question may have been rewritten since it was answered; then there is nothing to compare, and the reasons still stand.
	const fits = isComplete(question, given)
	const version = useContext(MaterialVersion)
	return (
		<section class="result">
			{fits && <Verdict question={question} given={given} heading={heading} />}
			<p class="takeaway">
				<b>Remember</b>
				<Words text={question.takeaway} />
			</p>
			<Reasons question={question} order={order} given={fits ? given : undefined} />
			<Sources sources={question.sources} checked={question.checked} />
			{version && <ReportProblem question={question} version={version} given={fits ? given : undefined} />}
			{children}
		</section>
	)
}

/** Whether it was right, and what would have been: the reasons below have it too, but often further than one sees. */
function Verdict({ question, given, heading }: Pick<Props, 'question' | 'given' | 'heading'>) {
	const { right } = gradeResponse(question, given)
	const instead = right ? [] : rightOptions(question)
	return (
		<>
			<h2 class={`result-heading ${right ? 'right' : 'wrong'}`} tabIndex={-1} ref={heading}>
				<Icon name={right ? 'check' : 'cross'} />
				{right ? 'Right' : 'Wrong'}
			</h2>
			{instead.length > 0 && (
				<div class="instead">
					<b>{instead.length === 1 ? 'The right answer' : 'The right answers'}</b>
					{instead.map((text) => (
						<p key={text}>
							<Words text={text} />
						</p>
					))}
				</div>
			)}
		</>
	)
}
