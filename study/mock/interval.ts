/** A share and where it probably lies, 0 to 1 each. */
export type Interval = { low: number; high: number }

/** The normal deviate of a two-sided 80 % interval. */
const z80 = 1.2816

/**
 * The Wilson score interval of `right` of `count` answers at 80 % confidence (Wilson 1927): honest for few answers and near 0 and 1.
 * @param count at least 1
 */
export function wilson(right: number, count: number, z = z80): Interval {
	const share = right / count
	const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
	const middle = share + (z * z) / (2 * count)
	const scale = 1 + (z * z) / count
	return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
