import { add, type Counts, none } from './counts.ts'

/** What a step came to: its counts, and a line for whatever somebody should look at. */
export type Outcome = { counts: Counts; remarks: string[] }

/** What one file of tests came to. `faults` has a line for each failure. */
export type FileOutcome = { file: string; counts: Counts; faults: string[] }

export function whole(files: FileOutcome[]): Outcome {
	return {
		counts: files.reduce((sum, { counts }) => add(sum, counts), none),
		remarks: files.flatMap(({ faults }) => faults.map((fault) => `failed: ${fault}`)),
	}
}

/**
 * The outcome of a run whose failed files were run once more: only what fails twice fails.
 * What failed the first time stays visible, because a test that is not steady hides faults.
 */
export function withSecondTry(first: FileOutcome[], second: FileOutcome[]): Outcome {
	const again = new Set(second.map(({ file }) => file))
	const { counts, remarks } = whole([...first.filter(({ file }) => !again.has(file)), ...second])
	const mended = first.filter(({ file }) => second.some((each) => each.file === file && each.counts.failed === 0))
	return { counts, remarks: [...remarks, ...mended.flatMap(({ faults }) => faults.map((fault) => `passed on a second try: ${fault}`))] }
}
