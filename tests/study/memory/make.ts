import { dayMs } from '../../../study/day.ts'
import type { Memory } from '../../../study/memory/memory.ts'

/** A memory that is due ten days after it was last right, on 20 November 2026. */
export function memory(questionId: string, more: Partial<Memory> = {}): Memory {
	const lastAt = more.lastAt ?? Date.UTC(2026, 10, 20, 12)
	const stability = more.stability ?? 10
	const own = { questionId, stability, difficulty: 5, lastAt, lastDay: Math.floor(lastAt / dayMs), due: lastAt + stability * dayMs }
	return { ...own, reviews: 3, lapses: 0, lastRight: true, firstRight: true, ...more }
}

/** By question id. */
export function memories(...list: Memory[]): Map<string, Memory> {
	return new Map(list.map((one) => [one.questionId, one]))
}
