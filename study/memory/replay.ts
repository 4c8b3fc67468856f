import type { Answer } from '../answer.ts'
import { dayNumber } from '../day.ts'
import type { Question } from '../schema/question.ts'
import { effectiveLog } from './effective-log.ts'
import { gradeOf } from './grade.ts'
import { type Memory, review } from './memory.ts'
import { Pace, wordsOf } from './pace.ts'

export { type Memory, retrievability, review } from './memory.ts'

/**
 * Every memory, rebuilt from the answers: the same whatever order they are stored in, and the same on every device.
 * @param questions to know their length and type; an answer to a question that is gone still counts
 */
export function replay(log: readonly Answer[], undone: ReadonlySet<string>, questions: readonly Question[]): Map<string, Memory> {
	return replayInTime(effectiveLog(log, undone), questions)
}

/** As `replay`, from answers that are those that count and stand oldest first. */
export function replayInTime(log: readonly Answer[], questions: readonly Question[]): Map<string, Memory> {
	const byId = new Map(questions.map((question) => [question.id, question]))
	const memories = new Map<string, Memory>()
	const pace = new Pace()
	const number = dayNumbers()
	for (const answer of log) {
		const question = byId.get(answer.questionId)
		const slow = question !== undefined && pace.isSlow(question.type, wordsOf(question), answer.tookMs)
		const before = memories.get(answer.questionId)
		memories.set(answer.questionId, review(before, answer.questionId, gradeOf(answer, slow), answer.at, number(answer.day)))
		if (question) pace.learn(question.type, wordsOf(question), answer)
	}
	return memories
}

/** Days come in long runs, and reading a date is slow. */
function dayNumbers(): (day: string) => number {
	const known = new Map<string, number>()
	return (day) => {
		const number = known.get(day) ?? dayNumber(day)
		known.set(day, number)
		return number
	}
}
