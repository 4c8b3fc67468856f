import { useRef, useState } from 'preact/hooks'
import { askToKeep } from '../../messages/ask.ts'
import type { Response } from '../../study/answer.ts'
import type { Quiz, QuizAnswer } from '../../study/quiz.ts'

type State = {
	/** The response once it is on disk. */
	given?: Response
	/** Why it is not. */
	fault?: string
	saving: boolean
}

/** Has the worker keep the answer to one question. All that is needed to send it again stays here, so a worker that dies meanwhile loses nothing. */
export function useKeeping(quiz: Quiz): State & { send: (response: Response, guess?: boolean) => void } {
	const shownAt = useRef(Date.now()).current
	const tried = useRef<QuizAnswer | undefined>(undefined)
	const [state, setState] = useState<State>({ saving: false })
	const send = (response: Response, guess = false) => {
		const answer = tryAgain(answerTo(quiz, response, shownAt, guess), tried.current)
		tried.current = answer
		setState({ saving: true })
		void askToKeep(answer).then((reply) => setState({ saving: false, ...('value' in reply ? { given: response } : { fault: reply.refused }) }))
	}
	return { ...state, send }
}

function answerTo({ question, exam }: Quiz, response: Response, shownAt: number, guess: boolean): QuizAnswer {
	const at = Date.now()
	return { id: crypto.randomUUID(), questionId: question.id, exam, at, response, tookMs: Math.max(0, at - shownAt), ...(guess && { guess }) }
}

/** The same response goes under the same id, so that one that reached the disk after all is not kept twice. */
function tryAgain(answer: QuizAnswer, tried: QuizAnswer | undefined): QuizAnswer {
	const same = tried && tried.guess === answer.guess && JSON.stringify(tried.response) === JSON.stringify(answer.response)
	return same ? tried : answer
}
