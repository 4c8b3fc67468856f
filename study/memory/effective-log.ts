import type { Answer } from '../answer.ts'
import { inTime } from '../latest.ts'

/** The answers that count: each once, without those taken back, oldest first. */
export function effectiveLog(log: readonly Answer[], undone: ReadonlySet<string>): Answer[] {
	const byId = new Map<string, Answer>()
	for (const answer of log) if (!undone.has(answer.id)) byId.set(answer.id, answer)
	return inTime([...byId.values()])
}
