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
