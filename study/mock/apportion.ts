/**
 * Shares `total` whole things out by weight with the largest remainders (Hamilton's method); equal remainders go to the earlier one.
 * @param weights whole numbers, 0 or more, not all 0
 * @returns whole numbers that add up to `total`
 */
export function apportion(weights: readonly number[], total: number): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0)
	const counts = weights.map((weight) => Math.floor((weight * total) / sum))
	const left = total - counts.reduce((all, count) => all + count, 0)
	// In whole numbers, since fractions would break ties by their last digit.
	const places = weights.map((weight, place) => ({ place, remainder: weight * total - (counts[place] ?? 0) * sum }))
	for (const { place } of places.sort((a, b) => b.remainder - a.remainder || a.place - b.place).slice(0, left)) counts[place] = (counts[place] ?? 0) + 1
	return counts
}
