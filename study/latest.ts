import type { Answer } from './answer.ts'

/** Oldest first. Answers of the same millisecond go by their id, so that two devices read the same log alike. */
export function inTime(log: readonly Answer[]): Answer[] {
	return [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The last answer to every question that was ever answered, for whichever exam and in whichever place. */
export function latestAnswers(log: readonly Answer[]): Map<string, Answer> {
	return new Map(inTime(log).map((answer) => [answer.questionId, answer]))
}
