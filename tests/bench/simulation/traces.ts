import type { Mind } from './mind.ts'

const scale = 0.217
const threshold = -0.704
const noise = 0.35
const dayTime = 86_400 * 0.025
/** Traces fade no faster than for so active a memory, and count from so many seconds on. */
const mostActive = 1.5
const soonest = 20

type Trace = { at: number; weight: number; fading: number }

/**
 * After Pavlik and Anderson (Cognitive Science 29, 2005): every meeting leaves a trace that fades by a power of time, the faster the
 * more active the memory was when it was met, so that spaced meetings last longer. Between days time counts for a fortieth, as they found.
 */
export class Traces implements Mind {
	readonly #traces: Trace[] = []
	readonly #base: number

	constructor(base: number) {
		this.#base = base
	}

	meet(at: number, weight: number): void {
		const before = Math.exp(this.#activation(at))
		this.#traces.push({ at, weight, fading: scale * Math.min(mostActive, before) + this.#base })
	}

	recall(at: number): number {
		return this.#traces.length === 0 ? 0 : 1 / (1 + Math.exp((threshold - this.#activation(at)) / noise))
	}

	#activation(at: number): number {
		let sum = 0
		for (const { at: met, weight, fading } of this.#traces) sum += weight * Math.max(soonest, (at - met) * dayTime) ** -fading
		return Math.log(sum)
	}
}
