import type { Answer } from '../../../study/answer.ts'
import { dayMs } from '../../../study/day.ts'
import { gradeOf } from '../../../study/memory/grade.ts'
import { type Memory, review } from '../../../study/memory/memory.ts'
import { Pace, wordsOf } from '../../../study/memory/pace.ts'
import type { Question } from '../../../study/schema/question.ts'
import type { Given } from './learner.ts'

/** The first day of every course, as days since 1970. */
export const firstDay = 20_500
/** Studying begins at this part of the day. */
export const morning = 0.4

/** What Certlight sees of a learner: the log, and the memories as a replay of it would give them. */
export class Record {
	readonly log: Answer[] = []
	readonly memories = new Map<string, Memory>()
	readonly #pace = new Pace()

	/** @param at days since the course began */
	add(question: Question, given: Given, at: number): void {
		const time = Math.round((firstDay + at) * dayMs)
		const slow = this.#pace.isSlow(question.type, wordsOf(question), given.tookMs)
		this.log.push(answerFrom(question, given, { time, at, number: this.log.length }))
		this.memories.set(
			question.id,
			review(this.memories.get(question.id), question.id, gradeOf({ right: given.right, guess: given.guess }, slow), time, firstDay + Math.floor(at)),
		)
		this.#pace.learn(question.type, wordsOf(question), given)
	}
}

export function dayAt(at: number): string {
	return new Date((firstDay + Math.floor(at)) * dayMs).toISOString().slice(0, 10)
}

function answerFrom(question: Question, { right, guess, tookMs }: Given, { time, at, number }: { time: number; at: number; number: number }): Answer {
	return {
		id: String(number),
		questionId: question.id,
		exam: 'SIM-C01',
		at: time,
		day: dayAt(at),
		response: { kind: 'choice', chosen: [0] },
		right,
		place: 'practice',
		tookMs,
		contentHash: 'simulated',
		...(guess && { guess }),
	}
}
