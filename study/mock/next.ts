import type { PlaceResult } from './result.ts'

const most = 6

/** The catalogue entries behind most of what was not right, the most frequent first; at most six ids. */
export function notesToRead(places: readonly PlaceResult[]): string[] {
	const counts = new Map<string, number>()
	for (const place of places) if (place.outcome !== 'right') for (const id of place.question.services) counts.set(id, (counts.get(id) ?? 0) + 1)
	return [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, most)
		.map(([id]) => id)
}
