import type { Choosing } from '../../../study/choosing/choosing.ts'
import { chooseNext } from '../../../study/choosing/next-question.ts'
import type { Pair } from '../../../study/schema/pair.ts'
import { exam } from '../samples.ts'

/** Noon on 23 November 2026, with nothing answered, no date, and 20 minutes a day. */
export function choosing(more: Partial<Choosing> & Pick<Choosing, 'pool'>): Choosing {
	const plan = { exam: 'AIF-C01', minutes: 20 }
	return { exam: exam(), memories: new Map(), log: [], plan, now: Date.UTC(2026, 10, 23, 12), day: '2026-11-23', seed: 1, ...more }
}

/** Every question that is chosen for one of a hundred seeds, by id. */
export function choices(more: Parameters<typeof choosing>[0]): string[] {
	const ids = Array.from({ length: 100 }, (_, seed) => chooseNext(choosing({ ...more, seed }))?.question.id ?? 'none')
	return [...new Set(ids)].sort()
}

export function pair(a: string, b: string): Pair {
	return { id: `${a}--${b}`, a, b, question: '?', rows: [], rule: '!', sources: [], checked: '2026-11-20' }
}
