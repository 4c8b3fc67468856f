import { useState } from 'preact/hooks'
import type { Answer } from '../../study/answer.ts'
import type { Scope } from '../../study/choosing/scope.ts'
import type { Done } from '../../study/drill-summary.ts'
import { useStore } from '../store-context.ts'
import { putBack, takeBack } from '../take-back.ts'
import { useWork } from '../useWork.ts'
import { type Picked, useNextQuestion } from './useNextQuestion.ts'

type Step = Done & { picked: Picked }

/** A drill under way: the question in hand, what was answered, and taking back. */
export function useDrill(exam: string, scope: Scope) {
	const db = useStore()
	const { shown, next, again, fault } = useNextQuestion(exam, scope)
	const [steps, setSteps] = useState<Step[]>([])
	const [takenBack, setTakenBack] = useState<Step>()
	const { fault: workFault, work } = useWork()
	const last = steps.at(-1)
	return {
		shown,
		done: steps as readonly Done[],
		takenBack,
		fault: fault ?? workFault,
		/** Whether the question in hand was answered. */
		answered: last !== undefined && last.picked === shown?.picked,
		next: () => {
			setTakenBack(undefined)
			next()
		},
		keep: (answer: Answer) => {
			const picked = shown?.picked
			if (picked) setSteps((before) => [...before, { question: picked.question, answer, picked }])
			setTakenBack(undefined)
		},
		/** Takes the last answer back and asks its question again. */
		takeBack: () => {
			if (!last) return
			work(
				() => takeBack(db, last.answer.id),
				() => {
					setSteps((before) => before.filter((step) => step !== last))
					setTakenBack(last)
					// A copy of its own, so that the answer before does not pass for this turn's.
					again({ ...last.picked })
				},
			)
		},
		/** Lets the answer that was taken back count again, and goes on. */
		putBack: () => {
			if (!takenBack) return
			work(
				() => putBack(db, takenBack.answer.id),
				() => {
					setSteps((before) => [...before, takenBack])
					setTakenBack(undefined)
					next()
				},
			)
		},
	}
}
