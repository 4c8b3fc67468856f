import type { Mind } from './mind.ts'

/** The half-life after a first plain meeting, in days, and its limits. */
const first = 2.5
const longest = 365
const usualBase = 0.18
/** Recalling what was nearly forgotten makes the half-life so many times longer; what is fresh gains little. */
const stretch = 3
/** What is left of it after a failure. */
const kept = 0.6

/** Exponential forgetting with a half-life that grows by recalling, as in half-life regression (Settles and Meeder 2016). */
export class HalfLife implements Mind {
	#days = 0
	#at = 0
	readonly #pace: number

	constructor(base: number) {
		this.#pace = usualBase / base
	}

	meet(at: number, weight: number, recalled: boolean): void {
		const anew = first * weight * this.#pace
		const now = this.recall(at)
		const grown = recalled ? this.#days * (1 + stretch * (1 - now)) : this.#days * kept
		this.#days = Math.min(longest, Math.max(anew, grown))
		this.#at = at
	}

	recall(at: number): number {
		return this.#days === 0 ? 0 : 2 ** (-Math.max(0, at - this.#at) / this.#days)
	}
}
