import { contentHash } from 'virtual:certlight-hash'
import { recordAnswer } from '../store/answers.ts'
import type { Store } from '../store/open.ts'
import type { Answer, Response } from '../study/answer.ts'
import { gradeResponse } from '../study/grading.ts'
import type { Question } from '../study/schema/question.ts'
import { localDay } from './clock.ts'
import { refreshLens, type Tell } from './lens.ts'

/** A question as it was put to the learner; `shownAt` in milliseconds since 1970. */
export type Asked = { question: Question; exam: string; place: Answer['place']; shownAt: number }

/**
 * The line of the answer log for a response; sent again under the same id it is kept once.
 * @param at milliseconds since 1970
 * @param guess whether the learner marked it as a guess
 */
export function answerTo({ question, exam, place, shownAt }: Asked, response: Response, at: number, guess = false): Answer {
	const { right } = gradeResponse(question, response)
	const tookMs = Math.max(0, Math.round(at - shownAt))
	const answer = { id: crypto.randomUUID(), questionId: question.id, exam, at, day: localDay(at), response, right, place, tookMs, contentHash }
	return guess ? { ...answer, guess } : answer
}

/** Puts an answer on disk, then tells open pages. Rejects when it is not on disk. */
export async function record(db: Store, answer: Answer, tell: Tell = refreshLens): Promise<void> {
	await recordAnswer(db, answer)
	await tell(db)
}
