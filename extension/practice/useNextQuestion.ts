import { useEffect, useRef, useState } from 'preact/hooks'
import { nextQuestion } from '../../store/choosing.ts'
import { describeFault } from '../../store/faults.ts'
import type { Store } from '../../store/open.ts'
import { readHelp } from '../../store/question-help.ts'
import { readWhy } from '../../store/why.ts'
import type { Scope } from '../../study/choosing/scope.ts'
import type { QuestionHelp } from '../../study/question-help.ts'
import type { Question } from '../../study/schema/question.ts'
import { newSeed } from '../chance.ts'
import { localDay } from '../clock.ts'
import { useStore } from '../store-context.ts'

/** A question as it was picked: why, what helps with it, and the seed that orders its options. */
export type Picked = { question: Question; why: string; help: QuestionHelp; seed: number }
/** What is shown in which turn; nothing when the scope has no question. */
export type Shown = { picked: Picked | undefined; turn: number }
type Next = {
	shown: Shown | undefined
	next: () => void
	/** Shows a question again that was shown before. */
	again: (picked: Picked) => void
	fault: string | undefined
}

/** Picks a question at once and on `next`; the one shown stays until another is there, whatever happens elsewhere. */
export function useNextQuestion(exam: string, scope: Scope): Next {
	const db = useStore()
	const turns = useRef(0)
	const [wanted, setWanted] = useState(0)
	const [shown, setShown] = useState<Shown>()
	const [fault, setFault] = useState<string>()
	const show = (picked: Picked | undefined) => {
		setShown({ picked, turn: turns.current++ })
		setFault(undefined)
	}
	useEffect(() => {
		let stale = false
		pick(db, exam, scope, shown?.picked?.question.id).then(
			(picked) => stale || show(picked),
			(error: unknown) => stale || setFault(describeFault(error)),
		)
		return () => {
			stale = true
		}
	}, [wanted])
	return { shown, next: () => setWanted((count) => count + 1), again: show, fault }
}

async function pick(db: Store, exam: string, scope: Scope, notThis: string | undefined): Promise<Picked | undefined> {
	const [seed, now] = [newSeed(), Date.now()]
	const chosen = await nextQuestion(db, { exam, scope, seed, now, day: localDay(now), notThis })
	if (!chosen) return undefined
	const [why, help] = await Promise.all([readWhy(db, chosen.why), readHelp(db, chosen.question)])
	return { question: chosen.question, why, help, seed }
}
