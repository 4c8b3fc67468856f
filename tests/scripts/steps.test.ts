import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { FileOutcome } from '../../scripts/steps/outcome.ts'
import { withSecondTry } from '../../scripts/steps/outcome.ts'
import { readReport } from '../../scripts/steps/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'certlight-steps-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reportOf(...testResults: object[]): string {
	const file = join(folder, 'report.json')
	writeFileSync(file, JSON.stringify({ testResults }))
	return file
}

function file(name: string, passed: number, ...faults: string[]): FileOutcome {
	return { file: name, counts: { passed, failed: faults.length, skipped: 0 }, faults }
}

test('a failed test is counted and named with the first line of its fault', () => {
	const failed = { fullName: 'the card opens', status: 'failed', failureMessages: ['waited for the card\n  at card.ts:3'] }
	const tests = [failed, { fullName: 'it closes', status: 'passed' }, { fullName: 'later', status: 'skipped' }]
	const [outcome] = readReport(reportOf({ name: '/x/card.browser.ts', status: 'failed', assertionResults: tests }), 1)
	expect(outcome?.counts).toEqual({ passed: 1, failed: 1, skipped: 1 })
	expect(outcome?.faults).toEqual(['card.browser.ts: the card opens: waited for the card'])
})

test('a file that fails outside its tests counts as one failure', () => {
	const broken = { name: 'card.browser.ts', status: 'failed', message: 'the browser did not start', assertionResults: [{ fullName: 'a', status: 'skipped' }] }
	const [outcome] = readReport(reportOf(broken), 1)
	expect(outcome).toMatchObject({ counts: { passed: 0, failed: 1, skipped: 1 }, faults: ['card.browser.ts: the browser did not start'] })
})

test('a run that ends badly fails, whatever its report says', () => {
	const fine = { name: 'a', status: 'passed', assertionResults: [{ fullName: 'a', status: 'passed' }] }
	expect(readReport(reportOf(fine), 0).flatMap(({ faults }) => faults)).toEqual([])
	expect(readReport(reportOf(fine), 1).reduce((sum, { counts }) => sum + counts.failed, 0)).toBe(1)
	expect(readReport(join(folder, 'none.json'), 0)[0]?.counts.failed).toBe(1)
})

test('what passes on a second try passes and stays visible', () => {
	const { counts, remarks } = withSecondTry([file('a', 3), file('b', 1, 'b: opens: late')], [file('b', 2)])
	expect(counts).toEqual({ passed: 5, failed: 0, skipped: 0 })
	expect(remarks).toEqual(['passed on a second try: b: opens: late'])
})

test('what fails twice fails', () => {
	const { counts, remarks } = withSecondTry([file('a', 3), file('b', 1, 'b: opens: late')], [file('b', 1, 'b: opens: late')])
	expect(counts).toEqual({ passed: 4, failed: 1, skipped: 0 })
	expect(remarks).toEqual(['failed: b: opens: late'])
})

test('a file that is not run again stays failed', () => {
	const lost = { file: '', counts: { passed: 0, failed: 1, skipped: 0 }, faults: ['vitest left no report.'] }
	expect(withSecondTry([file('b', 1, 'b: opens: late')], [lost]).counts.failed).toBe(2)
})
