import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import { type Counts, vitestCounts } from './counts.ts'

/** Runs vitest with the given arguments and returns its real test counts. */
export async function runVitest(...args: string[]): Promise<Counts> {
	const folder = mkdtempSync(join(tmpdir(), 'certlight-report-'))
	const report = join(folder, 'report.json')
	try {
		const code = await run('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
		return vitestCounts(report, code)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
