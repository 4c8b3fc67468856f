import type { Mastery } from '../../study/mastery.ts'
import { progressOf } from '../../study/progress.ts'
import type { Exam } from '../../study/schema/exam.ts'
import { Meter } from '../Meter.tsx'
import { DomainList } from './DomainList.tsx'

type Props = {
	exam: Exam
	ticked: ReadonlySet<string>
	/** How well tasks are known by what was answered, by id. */
	mastery?: ReadonlyMap<string, Mastery> | undefined
	onTick: (id: string, ticked: boolean) => void
	/** Starts to practise a task. */
	onPractise?: ((task: string) => void) | undefined
}

/** An exam as a list to tick off; a domain counts as much as it does in the exam. */
export function Checklist({ exam, ticked, mastery, onTick, onPractise }: Props) {
	const progress = progressOf(exam, ticked)
	return (
		<div class="stack">
			<div class="checklist-sum">
				<p>
					<b>{Math.round(progress.share * 100)} %</b> of {exam.shortName} ticked, by domain weight
				</p>
				<Meter share={progress.share} label={`${exam.shortName}, weighted by domain`} />
			</div>
			<DomainList exam={exam} progress={progress} ticked={ticked} mastery={mastery} onTick={onTick} onPractise={onPractise} />
		</div>
	)
}
