import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { none, oneFailed } from './counts.ts'
import type { FileOutcome } from './outcome.ts'

const Test = v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string()), []) })
const File = v.object({ name: v.string(), status: v.string(), message: v.nullish(v.string(), ''), assertionResults: v.array(Test) })
const Report = v.object({ testResults: v.array(File) })

type Test = v.InferOutput<typeof Test>
type File = v.InferOutput<typeof File>

function firstLine(text: string | undefined): string {
	return text?.split('\n', 1)[0]?.trim() ?? ''
}

function having(tests: Test[], ...states: string[]): Test[] {
	return tests.filter(({ status }) => states.includes(status))
}

/** A file that failed outside its tests, in a hook for instance, counts as one failure. */
function fileOutcome({ name, status, message, assertionResults: tests }: File): FileOutcome {
	const base = name.split(/[\\/]/).at(-1)
	const failed = having(tests, 'failed')
	const faults = failed.map((test) => `${base}: ${test.fullName.trim()}: ${firstLine(test.failureMessages[0])}`)
	if (status === 'failed' && failed.length === 0) faults.push(`${base}: ${firstLine(message)}`)
	return {
		file: name,
		counts: { passed: having(tests, 'passed').length, failed: faults.length, skipped: having(tests, 'pending', 'skipped', 'todo').length },
		faults,
	}
}

/** Reads vitest's JSON report of a run that ended with `exitCode`. A run that left no report, or failed without a failed file, counts as one failure. */
export function readReport(reportFile: string, exitCode: number): FileOutcome[] {
	if (!existsSync(reportFile)) return [{ file: '', counts: oneFailed, faults: ['vitest left no report.'] }]
	const files = v.parse(Report, JSON.parse(readFileSync(reportFile, 'utf8'))).testResults.map(fileOutcome)
	if (exitCode === 0 || files.some(({ counts }) => counts.failed > 0)) return files
	return [...files, { file: '', counts: { ...none, failed: 1 }, faults: [`vitest ended with code ${exitCode}, though no test failed.`] }]
}
