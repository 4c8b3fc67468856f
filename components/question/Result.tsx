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

type Props = { question: Question; order: number[]; given: Response; heading: RefObject<HTMLHeadingElement | null>; children?: ComponentChildren }

/** Right or wrong, the line to remember, the reason for every option, and where to read on. */
export function Result({ question, order, given, heading, children }: Props) {
	// A question may have been rewritten since it was answered; then there is nothing to compare, and the reasons still stand.
	const fits = isComplete(question, given)
	const version = useContext(MaterialVersion)
	return (
		<section class="result">
			{fits && <Verdict right={gradeResponse(question, given).right} heading={heading} />}
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

function Verdict({ right, heading }: { right: boolean; heading: RefObject<HTMLHeadingElement | null> }) {
	return (
		<h2 class={`result-heading ${right ? 'right' : 'wrong'}`} tabIndex={-1} ref={heading}>
			<Icon name={right ? 'check' : 'cross'} />
			{right ? 'Right' : 'Wrong'}
		</h2>
	)
}
