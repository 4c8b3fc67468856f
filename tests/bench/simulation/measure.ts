import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { atLeast, type Figure, figure } from '../aims.ts'
import { type Case, sumUpCases } from './calibrate.ts'
import { type Race, sumUp } from './compare.ts'
import type { measureCost } from './cost.ts'
import { type Kind, kinds } from './mind.ts'
import type { Task } from './thread.ts'

/**
 * The seeds that are reported. The constants of study/readiness were chosen with learners of the kind `traces` on seeds from 100,000 on,
 * which are other people with other exams; those of study/choosing without this simulation.
 */
const reported = { races: { from: 10_000, count: 120 }, cases: { from: 20_000, count: 2100 } }

type Cost = ReturnType<typeof measureCost>
type Found = { comparison: ReturnType<typeof sumUp>; calibration: ReturnType<typeof sumUpCases> }

/** How much better one studies with Certlight's choice, how far its readiness can be trusted, and what both cost. Takes a few minutes. */
export async function measureLearning() {
	const cost = (await inThread({ kind: 'cost' })) as Cost
	const byKind: [Kind, Found][] = []
	for (const mind of Object.keys(kinds) as Kind[]) {
		const races = (await spread('races', mind)) as Race[]
		const cases = (await spread('cases', mind)) as (Case | undefined)[]
		byKind.push([mind, { comparison: sumUp(races), calibration: sumUpCases(cases) }])
	}
	return {
		seeds: reported,
		learners: Object.fromEntries(byKind),
		cost,
		figures: [...byKind.flatMap(([mind, found]) => figuresOf(mind, found)), ...costFigures(cost)],
	}
}

function figuresOf(mind: Kind, { comparison, calibration }: Found): Figure[] {
	const ratios = Object.entries(comparison.ratioAnHour)
	return [
		...ratios.map(([name, ratio]) => atLeast(`points gained an hour, against ${name} (learners: ${mind})`, ratio, 1)),
		atLeast(`results inside the 80 % range, of ${calibration.learners} (learners: ${mind})`, calibration.inside, 0.75),
		figure('the same, not too many', calibration.inside, 0.85, ''),
		figure(`Brier score of the chance to pass, against the base rate's (learners: ${mind})`, calibration.brier / calibration.brierOfBaseRate, 1),
	]
}

function costFigures({ ms, questions, answers }: Cost): Figure[] {
	return [
		figure(`choosing among ${questions} questions with ${answers} answers`, ms.choose, 10, 'ms'),
		figure('the same, first of a day', ms.firstOfDay, 10, 'ms'),
		figure('the same, first of a page with nothing compiled', ms.first, 10, 'ms'),
		figure(`rebuilding everything from ${answers} answers`, ms.rebuild, 1000, 'ms'),
	]
}

async function spread(kind: 'cases' | 'races', mind: Kind): Promise<unknown[]> {
	const { from, count } = reported[kind]
	const threads = availableParallelism()
	const edges = Array.from({ length: threads + 1 }, (_, place) => from + Math.round((count * place) / threads))
	const parts = await Promise.all(edges.slice(1).map((to, place) => inThread({ kind, mind, from: edges[place] ?? from, to })))
	return parts.flat()
}

function inThread(task: Task): Promise<unknown> {
	return new Promise((done, fail) => {
		const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task })
		worker.once('message', done)
		worker.once('error', fail)
	})
}
