import { hasTasks } from '../../../components/exam/ExamList.tsx'
import { OpenPanelButton } from '../../../extension/OpenPanelButton.tsx'
import type { Exam } from '../../../study/schema/exam.ts'
import { PagesToOpen } from './PagesToOpen.tsx'

/** The three places where Certlight works. */
export function NextSteps({ exam }: { exam: Exam }) {
	return (
		<section class="stack">
			<h2>What to do next</h2>
			<ol class="next-steps">
				<li>
					<h3>Open a documentation page</h3>
					<p>The names your exam asks about light up. Point at one to see what the exam wants to know.</p>
					<PagesToOpen exam={exam} />
				</li>
				<li>
					<h3>Pin Certlight to the toolbar</h3>
					<p>{import.meta.env.FIREFOX ? inFirefox : inChromium}</p>
					{hasTasks(exam) && <p>Its button then holds a question a day.</p>}
				</li>
				<li>
					<h3>{import.meta.env.FIREFOX ? 'Open the sidebar' : 'Open the side panel'}</h3>
					<p>
						{hasTasks(exam)
							? 'The names on the page, your checklist, practice and all notes.'
							: 'The names on the page, your checklist of domains and all notes.'}
					</p>
					<OpenPanelButton>{import.meta.env.FIREFOX ? 'Open sidebar' : 'Open side panel'}</OpenPanelButton>
				</li>
			</ol>
		</section>
	)
}

const inChromium = 'Click the puzzle piece beside the address bar, then the pin beside Certlight.'
const inFirefox = 'Click the puzzle piece beside the address bar, then the gear beside Certlight, then “Pin to Toolbar”.'
