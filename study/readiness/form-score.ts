import type { Interval } from '../mock/interval.ts'
import type { Abilities } from './ability.ts'

/** How one form of the exam may go: `chances[n]` is the chance of n right answers. */
export type FormScore = { mean: number; chances: readonly number[] }

/**
 * The right answers to the scored questions of one form. Ability is uncertain (a Beta distribution of that mean and variance), and the
 * form is drawn by chance (binomial): together beta-binomial.
 * @param count scored questions, at least 1
 */
export function formScore({ tasks, variance }: Abilities, count: number): FormScore {
	const guess = tasks.reduce((sum, { evidence }) => sum + evidence.weight * evidence.guess, 0)
	const mean = tasks.reduce((sum, { evidence, known }) => sum + evidence.weight * (known + (1 - known) * evidence.guess), 0)
	const size = Math.max(2, (mean * (1 - mean)) / (variance * (1 - guess) ** 2) - 1)
	return { mean, chances: betaBinomial(count, mean * size, (1 - mean) * size) }
}

/** The share of right answers, four times in five: a tenth of the chances lies below, a tenth above. */
export function rangeOf({ chances }: FormScore): Interval {
	return { low: quantile(chances, 0.1), high: quantile(chances, 0.9) }
}

/** The chance of at least this share of right answers. @param share 0 to 1 */
export function chanceOf({ chances }: FormScore, share: number): number {
	const needed = Math.ceil(share * (chances.length - 1) - 1e-9)
	return chances.slice(Math.max(0, needed)).reduce((sum, chance) => sum + chance, 0)
}

function betaBinomial(count: number, alpha: number, beta: number): number[] {
	let none = 0
	for (let done = 0; done < count; done++) none += Math.log((beta + done) / (alpha + beta + done))
	const chances = [Math.exp(none)]
	for (let right = 0; right < count; right++) {
		const next = ((count - right) / (right + 1)) * ((right + alpha) / (count - right - 1 + beta))
		chances.push((chances[right] ?? 0) * next)
	}
	return chances
}

/** Every count stands for the half below and above it, so that the range does not jump. */
function quantile(chances: readonly number[], chance: number): number {
	let below = 0
	for (const [right, own] of chances.entries()) {
		if (below + own >= chance) return share(right - 0.5 + (chance - below) / own, chances.length - 1)
		below += own
	}
	return 1
}

function share(right: number, count: number): number {
	return Math.min(1, Math.max(0, right / count))
}
