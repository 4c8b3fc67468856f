import { seededRandom } from './seeded.ts'

/** A seed from any words, the same for the same words in the same order: 0 to 2^32 - 1 (FNV-1a). */
export function hashSeed(...parts: string[]): number {
	let hash = 0x811c9dc5
	// The length in front keeps ('ab', 'c') and ('a', 'bc') apart.
	for (const part of parts) for (const unit of `${part.length}:${part}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
	return hash >>> 0
}

/**
 * The positions 0 to `count` - 1 in the order to show them, the same for the same seed. With two or more it is never the
 * file's own order: an ordering question's items stand in their right order there and must not answer themselves.
 */
export function shuffledOrder(count: number, seed: number): number[] {
	const random = seededRandom(seed)
	const order = Array.from({ length: count }, (_, position) => position)
	for (let last = count - 1; last > 0; last--) swap(order, last, Math.floor(random() * (last + 1)))
	const unchanged = order.every((position, place) => position === place)
	return unchanged ? [...order.slice(1), ...order.slice(0, 1)] : order
}

function swap(order: number[], one: number, other: number): void {
	const [a, b] = [order[one], order[other]]
	if (a === undefined || b === undefined) return
	order[one] = b
	order[other] = a
}
