import type { Answer } from '../answer.ts'

/**
 * The answers of one day, latest first. Only the end of the log is read, up to the first answer of an earlier day.
 * @param log the answers that count, oldest first
 * @param day the learner's own calendar day
 */
export function answersOn(log: readonly Answer[], day: string): Answer[] {
	const found: Answer[] = []
	for (let place = log.length - 1; place >= 0; place--) {
		const answer = log[place]
		if (!answer || answer.day < day) break
		if (answer.day === day) found.push(answer)
	}
	return found
}

/** The objectives asked about on a day: other questions on them are buried until the next, where something else is worth nearly as much. */
export function buriedObjectives(log: readonly Answer[], day: string, objectivesOf: (questionId: string) => readonly string[]): Set<string> {
	return new Set(answersOn(log, day).flatMap(({ questionId }) => objectivesOf(questionId)))
}
