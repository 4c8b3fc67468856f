import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowsers } from '../setup/browsers.ts'
import type { BrowserName } from '../setup/places.ts'
import { root, run } from './command.ts'
import { oneFailed, onePassed } from './counts.ts'
import type { Outcome } from './outcome.ts'
import { runVitest, runVitestTwice } from './vitest.ts'

export type Step = { name: string; work: () => Promise<Outcome> }

function failure(...remarks: string[]): Outcome {
	return { counts: oneFailed, remarks }
}

async function check(tool: string, ...args: string[]): Promise<Outcome> {
	return (await run(tool, ...args)) === 0 ? { counts: onePassed, remarks: [] } : failure(`${tool} found faults.`)
}

async function types(): Promise<Outcome> {
	const prepared = await check('wxt', 'prepare')
	return prepared.counts.failed > 0 ? prepared : check('tsc', '--noEmit')
}

async function inBrowser(name: BrowserName, build: string): Promise<Outcome> {
	const faults = ensureBrowsers([name])
	if (!existsSync(join(root, build, 'manifest.json'))) faults.push(`${build} is missing: the browser tests need a build.`)
	return faults.length > 0 ? failure(...faults) : runVitestTwice('--config', 'tests/browser/vitest.config.ts', '--project', name)
}

/** What `npm test` does, in order. */
export const steps: Step[] = [
	{ name: 'format and lint', work: () => check('biome', 'check', '.') },
	{ name: 'types', work: types },
	{ name: 'unit', work: () => runVitest() },
	{ name: 'content', work: () => check('node', 'scripts/content.ts') },
	{ name: 'build for Chrome', work: () => check('wxt', 'build') },
	{ name: 'build for Firefox', work: () => check('wxt', 'build', '-b', 'firefox') },
	{ name: 'Chromium', work: () => inBrowser('chromium', '.output/chrome-mv3') },
	{ name: 'Firefox', work: () => inBrowser('firefox', '.output/firefox-mv3') },
	{ name: 'store lint', work: () => check('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--boring') },
]
