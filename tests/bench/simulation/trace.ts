/**
 * What is left of meeting one thing several times, after Pavlik and Anderson (Cognitive Science 29, 2005): every meeting leaves a trace
 * that fades by a power of time, the faster the more active the memory was when it was met, so that spaced meetings last longer.
 * Between days time counts for a fortieth, as they found.
 */
export type Trace = { at: number; weight: number; fading: number }

/** `base`: how fast this learner forgets; theirs was 0.177. */
export type Forgetting = { base: number }

const scale = 0.217
const threshold = -0.704
const noise = 0.35
const dayTime = 86_400 * 0.025

/** Meets it at a time in days. @param weight 1 for a plain meeting, more where an explanation was read */
export function meet(traces: Trace[], at: number, weight: number, { base }: Forgetting): void {
	const before = activation(traces, at)
	traces.push({ at, weight, fading: scale * Math.min(1.5, Math.exp(before)) + base })
}

/** The chance of recall at a time in days. */
export function recallAt(traces: readonly Trace[], at: number): number {
	return traces.length === 0 ? 0 : 1 / (1 + Math.exp((threshold - activation(traces, at)) / noise))
}

function activation(traces: readonly Trace[], at: number): number {
	let sum = 0
	for (const trace of traces) sum += trace.weight * Math.max(20, (at - trace.at) * dayTime) ** -trace.fading
	return Math.log(sum)
}
