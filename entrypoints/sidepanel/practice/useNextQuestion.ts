import { useEffect, useState } from 'preact/hooks'
import type { PracticeScope } from '../../../components/ScopeSelect.tsx'
import { newSeed } from '../../../extension/chance.ts'
import { useStore } from '../../../extension/store-context.ts'
import { listAnswers } from '../../../store/answers.ts'
import { describeFault } from '../../../store/faults.ts'
import { pickNext } from '../../../study/practice.ts'
import type { Exam } from '../../../study/schema/exam.ts'
import type { Question } from '../../../study/schema/question.ts'

/** What was picked in which turn; no question when the scope has none. */
type Picked = { question: Question | undefined; seed: number; turn: number }
type Next = { picked: Picked | undefined; next: () => void; fault: string | undefined }

/** Picks a question when the scope changes and on `next`; the one shown stays until another is there, whatever happens elsewhere. */
export function useNextQuestion(exam: Exam, pool: Question[], scope: PracticeScope): Next {
	const db = useStore()
	const [turn, setTurn] = useState(0)
	const [picked, setPicked] = useState<Picked>()
	const [fault, setFault] = useState<string>()
	useEffect(() => {
		let stale = false
		const show = (question: Question | undefined, seed: number) => {
			setPicked({ question, seed, turn })
			setFault(undefined)
		}
		listAnswers(db).then(
			(log) => {
				const seed = newSeed()
				if (!stale) show(pickNext(pool, exam, log, scope, seed, picked?.question?.id), seed)
			},
			(error: unknown) => stale || setFault(describeFault(error)),
		)
		return () => {
			stale = true
		}
	}, [scope, turn])
	return { picked, next: () => setTurn((count) => count + 1), fault }
}
