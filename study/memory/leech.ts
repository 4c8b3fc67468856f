import type { Pair } from '../schema/pair.ts'
import type { Question } from '../schema/question.ts'
import type { Memory } from './memory.ts'

/** So many lapses show that asking again does not help. */
const tooMany = 8
/** Days that a leech rests after it was asked. */
const restDays = 7

export function isLeech(memory: Memory | undefined): boolean {
	return memory !== undefined && memory.lapses >= tooMany
}

/** Whether it should not be asked today, so that what explains it can be read first. @param day days since 1970 */
export function isResting(memory: Memory | undefined, day: number): boolean {
	return memory !== undefined && isLeech(memory) && day - memory.lastDay < restDays
}

/** What to read instead of asking again: the pair it turns on, else the note of its first service that has one. */
export function leechHelp(question: Question, pairs: readonly Pair[], notes: ReadonlySet<string>): { pair?: Pair; note?: string } {
	const { services } = question
	const pair = pairs.find(({ a, b }) => services.includes(a) && services.includes(b)) ?? pairs.find(({ a, b }) => services[0] === a || services[0] === b)
	const note = services.find((service) => notes.has(service))
	return { ...(pair && { pair }), ...(note !== undefined && { note }) }
}
