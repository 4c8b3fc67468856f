import type { Answer } from '../answer.ts'
import { Pace } from '../memory/pace.ts'
import type { Entry, Field } from './field.ts'

/** Seconds for choosing and turning over, whatever the length. */
const always = 8
/** Seconds to read why an answer was wrong. */
const explanation = 20
/** Answers looked back at. */
const lately = 200

/** The learner's pace now, from the last answers. @param log oldest first */
export function paceNow(log: readonly Answer[], field: Field): Pace {
	const pace = new Pace()
	for (const answer of log.slice(-lately)) {
		const entry = field.byId.get(answer.questionId)
		if (entry) pace.learn(entry.question.type, entry.words, answer)
	}
	return pace
}

/** How long a question is likely to take, its explanation included. @param recall the chance that it is known, 0 to 1 */
export function secondsFor({ question, guess, words }: Entry, recall: number, pace: Pace): number {
	const wrong = (1 - recall) * (1 - guess)
	return (words * pace.msPerWord(question.type)) / 1000 + always + explanation * wrong
}
