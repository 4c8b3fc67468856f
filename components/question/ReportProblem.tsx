import { useId, useState } from 'preact/hooks'
import type { Response } from '../../study/answer.ts'
import { mailAddress, reportOn } from '../../study/report.ts'
import type { Question } from '../../study/schema/question.ts'

type Props = { question: Question; version: string; given?: Response }

/** A report to finish and to copy or send oneself; nothing leaves the browser from here. */
export function ReportProblem({ question, version, given }: Props) {
	const id = useId()
	const [report, setReport] = useState(() => reportOn(question, version, given))
	const [said, setSaid] = useState('')
	const copy = () =>
		navigator.clipboard.writeText(report.text).then(
			() => setSaid('Copied.'),
			() => setSaid('The browser did not allow copying; select the text and copy it yourself.'),
		)
	return (
		<details class="report">
			<summary>Report a problem</summary>
			<p class="small muted">Certlight has no network: finish this text, then copy it or send it by your own mail.</p>
			<label class="unseen" for={id}>
				The report
			</label>
			<textarea id={id} class="field" rows={9} value={report.text} onInput={(event) => setReport({ ...report, text: event.currentTarget.value })} />
			<div class="row">
				<button type="button" class="button small" onClick={() => void copy()}>
					Copy the report
				</button>
				<a class="button small" href={mailAddress(report)}>
					Write a mail
				</a>
				<span class="small" role="status">
					{said}
				</span>
			</div>
		</details>
	)
}
