import { chooseNext } from '../../../study/choosing/next-question.ts'
import { dayMs } from '../../../study/day.ts'
import type { Question } from '../../../study/schema/question.ts'
import { byDueDate, type Desk, type Policy } from './policy.ts'
import { dayAt, firstDay } from './record.ts'

function certlight({ world, record, plan, chance }: Desk): Policy {
	return {
		next: (at, notThis) => {
			const now = Math.round((firstDay + at) * dayMs)
			const { log, memories } = record
			const seed = chance.whole(0, 2 ** 31)
			const chosen = chooseNext({ pool: world.pool, exam: world.exam, memories, log, plan, now, day: dayAt(at), seed, notThis })
			if (!chosen) throw new Error('Nothing was chosen from a pool with questions.')
			return chosen.question
		},
	}
}

function random({ world: { pool }, chance }: Desk): Policy {
	return {
		next: (_, last) => {
			const others = pool.filter(({ id }) => id !== last)
			return others[Math.floor(chance.unit() * others.length)] as Question
		},
	}
}

/** Five boxes, asked after 1, 2, 4, 8 and 16 days; a wrong answer goes back to the first. */
function leitner({ world: { pool }, chance }: Desk): Policy {
	const boxes = new Map<string, number>()
	const due = new Map<string, number>()
	return {
		next: byDueDate(pool, chance, (id) => due.get(id)),
		took: ({ id }, right, at) => {
			const box = right ? Math.min(5, (boxes.get(id) ?? 0) + 1) : 1
			boxes.set(id, box)
			due.set(id, Math.floor(at) + 2 ** (box - 1))
		},
	}
}

/** Wozniak's SM-2 with quality 4 for right and 2 for wrong. */
function sm2({ world: { pool }, chance }: Desk): Policy {
	const cards = new Map<string, { ease: number; days: number; run: number }>()
	const due = new Map<string, number>()
	return {
		next: byDueDate(pool, chance, (id) => due.get(id)),
		took: ({ id }, right, at) => {
			const { ease, days, run } = cards.get(id) ?? { ease: 2.5, days: 0, run: 0 }
			const next = right ? { ease, days: run === 0 ? 1 : run === 1 ? 6 : days * ease, run: run + 1 } : { ease: Math.max(1.3, ease - 0.32), days: 1, run: 0 }
			cards.set(id, next)
			due.set(id, Math.floor(at) + Math.round(next.days))
		},
	}
}

/** FSRS-6 as it comes, due where recall has fallen to 0.9: no date, no weights. */
function fsrs({ world: { pool }, record, chance }: Desk): Policy {
	return {
		next: byDueDate(pool, chance, (id) => {
			const memory = record.memories.get(id)
			return memory && memory.lastDay - firstDay + Math.max(1, Math.round(memory.stability))
		}),
	}
}

/** Certlight's choice and what it is held against. */
export const policies = { certlight, random, leitner, sm2, fsrs }
export type PolicyName = keyof typeof policies
