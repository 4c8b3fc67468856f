import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Case, sumUpCases } from './calibrate.ts'
import { type Race, sumUp } from './compare.ts'
import type { measureCost } from './cost.ts'
import type { Task } from './thread.ts'

/**
 * The seeds that are reported. The constants of study/readiness were chosen on seeds from 100,000 on, where learners and worlds are
 * others; those of study/choosing without this simulation.
 */
const reported = { races: { from: 10_000, count: 180 }, cases: { from: 20_000, count: 2100 } }

/** How much better one studies with Certlight's choice, how far its readiness can be trusted, and what both cost. Takes a few minutes. */
export async function measureLearning() {
	const cost = (await inThread({ kind: 'cost' })) as ReturnType<typeof measureCost>
	const races = (await spread('races')) as Race[]
	const cases = (await spread('cases')) as (Case | undefined)[]
	return { seeds: reported, comparison: sumUp(races), calibration: sumUpCases(cases), cost }
}

/** The figures in words, one line each. */
export function learningInWords({ comparison, calibration, cost }: Awaited<ReturnType<typeof measureLearning>>): string[] {
	const one = (value: number) => value.toFixed(1)
	const { certlight, ...others } = comparison.gained
	return [
		`Studying, simulated: ${comparison.learners} learners, ${one(comparison.before)} % of the exam right before it`,
		`  certlight  +${one(certlight.points)} points, ${certlight.pointsAnHour.toFixed(2)} an hour`,
		...Object.entries(others).map(([name, { points, pointsAnHour }]) => {
			const { points: ahead = 0, error = 0 } = comparison.ahead[name] ?? {}
			const ratio = comparison.ratioAnHour[name] ?? 0
			return `  ${name.padEnd(9)}  +${one(points)} points, ${pointsAnHour.toFixed(2)} an hour; certlight ${ratio.toFixed(2)}x, ahead by ${one(ahead)} (standard error ${one(error)})`
		}),
		`Readiness: ${calibration.learners} learners, ${one(100 * calibration.inside)} % of results in the 80 % range (aim: 75 to 85)`,
		`  Brier score of the chance to pass ${calibration.brier.toFixed(3)}, of the base rate ${calibration.brierOfBaseRate.toFixed(3)}`,
		`Choosing among ${cost.questions} with ${cost.answers} answers: ${one(cost.ms.choose)} ms, first of a day ${one(cost.ms.firstOfDay)} ms, first of a page ${one(cost.ms.first)} ms (aim: 10)`,
		`Rebuilding from ${cost.answers} answers: ${one(cost.ms.rebuild)} ms (aim: 1000)`,
	]
}

async function spread(kind: 'cases' | 'races'): Promise<unknown[]> {
	const { from, count } = reported[kind]
	const threads = availableParallelism()
	const edges = Array.from({ length: threads + 1 }, (_, place) => from + Math.round((count * place) / threads))
	const parts = await Promise.all(edges.slice(1).map((to, place) => inThread({ kind, from: edges[place] ?? from, to })))
	return parts.flat()
}

function inThread(task: Task): Promise<unknown> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
		worker.once('message', done)
		worker.once('error', fail)
	})
}
