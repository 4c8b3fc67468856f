import type { Answer } from './answer.ts'

/** Oldest first. Answers of the same millisecond go by their id, so that two devices read the same log alike. */
export function inTime(log: readonly Answer[]): Answer[] {
	return [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
