import type { Material } from '../material.ts'
import type { Fault } from '../read.ts'

/** What only the lifecycle says, which stands above the summary wherever one is shown. */
const LIFECYCLE = /\b(closed|open) to new\b|\b(closed|ended|ends?|renamed) (on|since|in)\b|^(partly closed|legacy|renamed)\b|^called .+ (before|until)\b/i

/** The summary of what is closed, ended or renamed says what it is for; that it is so, and since when, is said once, by the catalogue. */
export function checkSaidOnce({ services, notes }: Material): Fault[] {
	const changed = new Set(services.filter(({ status }) => status !== 'active').map(({ id }) => id))
	return notes
		.filter(({ id, summary }) => changed.has(id) && LIFECYCLE.test(summary))
		.map(({ id }) => ({ file: `notes/${id}.md`, rule: 'the summary says again what the lifecycle above it says' }))
}
