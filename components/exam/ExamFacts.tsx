import type { Exam } from '../../study/schema/exam.ts'
import { Away } from '../Away.tsx'
import { Day } from '../Day.tsx'
import { datesInWords } from '../dates-in-words.ts'
import { Sources } from '../Sources.tsx'
import { factsOf } from './figures.ts'

/** Everything known about an exam: figures, dates, doubts, renewal and where it was read. */
export function ExamFacts({ exam }: { exam: Exam }) {
	return (
		<div class="exam-facts">
			<dl>
				{factsOf(exam).map(([term, description]) => (
					<div key={term}>
						<dt>{term}</dt>
						<dd>{description}</dd>
					</div>
				))}
				<div>
					<dt>Guide</dt>
					<dd>
						<Away href={exam.guide}>Exam guide by AWS</Away>
					</dd>
				</div>
			</dl>
			<Dates exam={exam} />
			<Lines title="Not certain" lines={exam.caveats} />
			<Lines title="Renewal" lines={exam.renewal} />
			<Sources sources={exam.sources} checked={exam.checked} />
		</div>
	)
}

function Dates({ exam }: { exam: Exam }) {
	if (exam.statusNotes.length === 0 && exam.replacedBy.length === 0) return null
	return (
		<section>
			<h4>Dates</h4>
			<ul class="exam-dates">
				{exam.statusNotes.map((note) => (
					<li key={note.date + note.text}>
						<b>
							<Day day={note.date} />
						</b>
						<span>{datesInWords(note.text)}</span>
					</li>
				))}
				{exam.replacedBy.length > 0 && (
					<li>
						<b>What follows</b>
						<span>{exam.replacedBy.join(', ')}</span>
					</li>
				)}
			</ul>
		</section>
	)
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
	if (lines.length === 0) return null
	return (
		<section>
			<h4>{title}</h4>
			<ul class="exam-lines">
				{lines.map((line) => (
					<li key={line}>{datesInWords(line)}</li>
				))}
			</ul>
		</section>
	)
}
