import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './command.ts'
import { add, type Counts, none, oneFailed, summary } from './counts.ts'
import { type Step, steps } from './list.ts'
import type { Outcome } from './outcome.ts'

async function work(step: Step): Promise<Outcome> {
	try {
		return await step.work()
	} catch (error) {
		console.error(error)
		return { counts: oneFailed, remarks: [String(error)] }
	}
}

async function runSteps(wanted: Step[]): Promise<Counts> {
	const lines: string[] = []
	let total = none
	for (const step of wanted) {
		console.log(`\n=== ${step.name}`)
		const start = performance.now()
		const { counts, remarks } = await work(step)
		total = add(total, counts)
		lines.push(
			`${step.name.padEnd(20)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s   ${summary(counts)}`,
			...remarks.map((remark) => `    ${remark}`),
		)
	}
	console.log(`\n${lines.join('\n')}`)
	return total
}

// A build of an earlier run must not stand in for one that fails now.
for (const build of ['chrome-mv3', 'firefox-mv3']) rmSync(join(root, '.output', build), { recursive: true, force: true })
const total = await runSteps(steps)
console.log(summary(total))
process.exitCode = total.failed > 0 ? 1 : 0
