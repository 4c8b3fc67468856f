import { useRef, useState } from 'preact/hooks'
import { describeFault } from '../store/faults.ts'
import type { Answer, Response } from '../study/answer.ts'
import type { Question } from '../study/schema/question.ts'
import type { Tell } from './lens.ts'
import { answerTo, record } from './record.ts'
import { useStore } from './store-context.ts'

type Answering = {
	/** The answer once it is on disk. */
	answer?: Answer
	/** Why it is not. */
	fault?: string
	saving: boolean
	/** @param guess whether the learner marked it as a guess */
	send: (response: Response, guess?: boolean) => void
}

/** Takes the answer to one question. Use it in a component that has the question's id as its key. @param tell how open pages are told of it */
export function useAnswering(question: Question, exam: string, place: Answer['place'], tell?: Tell): Answering {
	const db = useStore()
	const shownAt = useRef(Date.now()).current
	const tried = useRef<Answer | undefined>(undefined)
	const [state, setState] = useState<Omit<Answering, 'send'>>({ saving: false })
	const send = (response: Response, guess = false) => {
		const answer = tryAgain(answerTo({ question, exam, place, shownAt }, response, Date.now(), guess), tried.current)
		tried.current = answer
		setState({ saving: true })
		record(db, answer, tell).then(
			() => setState({ saving: false, answer }),
			(error: unknown) => setState({ saving: false, fault: describeFault(error) }),
		)
	}
	return { ...state, send }
}

/** The same response goes under the same id, so that one that reached the disk after all is not kept twice. */
function tryAgain(answer: Answer, tried: Answer | undefined): Answer {
	const same = tried && tried.guess === answer.guess && JSON.stringify(tried.response) === JSON.stringify(answer.response)
	return same ? tried : answer
}
