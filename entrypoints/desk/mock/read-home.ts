import type { Past } from '../../../components/mock/PastSittings.tsx'
import { readChosenExam } from '../../../extension/chosen-exam.ts'
import { listExams } from '../../../store/exams.ts'
import { drawMockForm } from '../../../store/mock-forms.ts'
import type { Store } from '../../../store/open.ts'
import { listSittings, questionsOf } from '../../../store/sittings.ts'
import { answeredIn } from '../../../study/mock/answer-state.ts'
import type { FormLength } from '../../../study/mock/form.ts'
import { resultOf } from '../../../study/mock/result.ts'
import { type Shortage, shortageOf } from '../../../study/mock/shortage.ts'
import type { Exam } from '../../../study/schema/exam.ts'

export type Home = {
	exam: Exam | null
	/** What forms of the exam lack; undefined when there are no questions for it at all. */
	shortages: Record<FormLength, Shortage> | undefined
	past: Past[]
	/** The newest sitting of the exam that is not finished. */
	unfinished: string | undefined
}

/** Everything the beginning shows. */
export async function readHome(db: Store): Promise<Home> {
	const exam = await readChosenExam(db)
	const past = await readPast(db)
	const unfinished = past.find(({ sitting }) => !sitting.finished && sitting.form.exam === exam?.code)?.sitting.id
	return { exam, shortages: exam ? await readShortages(db, exam) : undefined, past, unfinished }
}

async function readShortages(db: Store, exam: Exam): Promise<Home['shortages']> {
	// What is lacking does not hang on the draw, so any seed tells it.
	const lacking = async (length: FormLength) => {
		const form = await drawMockForm(db, exam, length, 0)
		return { form, shortage: shortageOf(form, exam) }
	}
	const [full, half, quarter] = await Promise.all([lacking('full'), lacking('half'), lacking('quarter')])
	return full.form.items.length === 0 ? undefined : { full: full.shortage, half: half.shortage, quarter: quarter.shortage }
}

async function readPast(db: Store): Promise<Past[]> {
	const [sittings, exams] = await Promise.all([listSittings(db), listExams(db)])
	const questions = await questionsOf(db, sittings)
	return sittings.flatMap((sitting): Past[] => {
		const exam = exams.find(({ code }) => code === sitting.form.exam)
		if (!exam) return []
		const answered = answeredIn(sitting, questions)
		return [{ sitting, exam, answered, ...(sitting.finished && { result: resultOf(sitting, exam, questions) }) }]
	})
}
