import { parentPort, workerData } from 'node:worker_threads'
import { caseOf } from './calibrate.ts'
import { race } from './compare.ts'
import { measureCost } from './cost.ts'
import type { Kind } from './mind.ts'

/** What one thread is asked to do: seeds from and up to, the last one not included. */
export type Task = { kind: 'cases' | 'races'; mind: Kind; from: number; to: number } | { kind: 'cost' }

function work(task: Task) {
	if (task.kind === 'cost') return measureCost()
	const seeds = Array.from({ length: task.to - task.from }, (_, place) => task.from + place)
	return task.kind === 'cases' ? seeds.map((seed) => caseOf(seed, task.mind)) : seeds.map((seed) => race(seed, task.mind))
}

parentPort?.postMessage(work(workerData as Task))
