import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import { type FileOutcome, type Outcome, whole, withSecondTry } from './outcome.ts'
import { readReport } from './report.ts'

async function runOnce(args: string[]): Promise<FileOutcome[]> {
	const folder = mkdtempSync(join(tmpdir(), 'certlight-report-'))
	const report = join(folder, 'report.json')
	try {
		const code = await run('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
		return readReport(report, code)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}

/** Runs vitest with the given arguments and returns its real test counts. */
export async function runVitest(...args: string[]): Promise<Outcome> {
	return whole(await runOnce(args))
}

/** The same, where a real browser takes part: files with a failure are run once more, each in a fresh browser. */
export async function runVitestTwice(...args: string[]): Promise<Outcome> {
	const first = await runOnce(args)
	const failed = first.filter(({ file, counts }) => file !== '' && counts.failed > 0).map(({ file }) => file)
	if (failed.length === 0) return whole(first)
	console.log('\n=== what failed, once more')
	return withSecondTry(first, await runOnce([...args, ...failed]))
}
