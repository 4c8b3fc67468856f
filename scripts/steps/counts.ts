import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

export type Counts = { passed: number; failed: number; skipped: number }

const VitestReport = v.object({
	success: v.boolean(),
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	numPendingTests: v.number(),
	numTodoTests: v.number(),
})

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }
export const onePassed: Counts = { ...none, passed: 1 }
export const oneFailed: Counts = { ...none, failed: 1 }

export function add(a: Counts, b: Counts): Counts {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The line that ends `npm test`. */
export function summary({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** The counts of a vitest JSON report. A run that failed outside any test, or left no report, counts as one failure. */
export function vitestCounts(reportFile: string, exitCode: number): Counts {
	if (!existsSync(reportFile)) return oneFailed
	const report = v.parse(VitestReport, JSON.parse(readFileSync(reportFile, 'utf8')))
	const failedOutside = exitCode !== 0 && report.numFailedTests === 0
	return {
		passed: report.numPassedTests,
		failed: failedOutside ? 1 : report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests,
	}
}
