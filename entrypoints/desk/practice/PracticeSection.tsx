import { useMemo, useState } from 'preact/hooks'
import { drillIn, examOf, practiceHref } from '../../../components/practice/addresses.ts'
import { useFocusAgain } from '../../../components/useFocusAgain.ts'
import { ChooseFirst } from '../../../extension/ChooseFirst.tsx'
import { readChosenExam } from '../../../extension/chosen-exam.ts'
import { Live } from '../../../extension/Live.tsx'
import { DrillChoice } from '../../../extension/practice/DrillChoice.tsx'
import { DrillRun } from '../../../extension/practice/DrillRun.tsx'
import { readExam } from '../../../store/exams.ts'
import type { Store } from '../../../store/open.ts'
import type { Drill } from '../../../study/drill.ts'
import type { Exam } from '../../../study/schema/exam.ts'

/** Practice on a page of its own: the drills, or the one that the address asks for. */
export function PracticeSection({ query }: { query: string }) {
	const drill = useMemo(() => drillIn(query), [query])
	return (
		<div class="practice">
			<h1>Practice</h1>
			<Live query={(db) => examFor(db, drill)} deps={[query]}>
				{(exam) => (exam ? <PracticeOf key={`${exam.code} ${query}`} exam={exam} drill={drill} /> : <ChooseFirst />)}
			</Live>
		</div>
	)
}

/** A drill of another exam than the chosen one is practised for its own. */
async function examFor(db: Store, drill: Drill | undefined): Promise<Exam | null> {
	const own = drill && examOf(drill)
	return (own === undefined ? undefined : await readExam(db, own)) ?? readChosenExam(db)
}

function PracticeOf({ exam, drill }: { exam: Exam; drill: Drill | undefined }) {
	const [run, setRun] = useState(0)
	const place = useFocusAgain(run)
	const open = (next?: Drill) => {
		const href = practiceHref(next)
		if (href === location.hash) setRun(run + 1)
		else location.hash = href
	}
	if (!drill) return <DrillChoice exam={exam} onDrill={open} />
	return (
		<section ref={place} tabIndex={-1} aria-label="Drill">
			<DrillRun key={run} exam={exam} drill={drill} onDrill={open} onChoose={() => open()} onNote={(id) => (location.hash = `#/note/${id}`)} />
		</section>
	)
}
