import { ensureBrowsers } from '../setup/browsers.ts'
import type { BrowserName } from '../setup/places.ts'
import { run } from '../steps/command.ts'
import { tour } from './tour.ts'
import { showInWindow } from './window.ts'

const names: BrowserName[] = ['chromium', 'firefox']

function hasDisplay(): boolean {
	const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
	if (CI) return false
	return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

async function build(): Promise<void> {
	for (const args of [['build'], ['build', '-b', 'firefox']]) if ((await run('wxt', ...args)) !== 0) throw new Error('The build failed.')
}

async function start(): Promise<boolean> {
	const missing = ensureBrowsers(names)
	for (const sentence of missing) console.error(sentence)
	await build()
	if (!hasDisplay()) return (await tour(names)) && missing.length === 0
	await showInWindow(names)
	return true
}

try {
	if (!(await start())) process.exitCode = 1
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exitCode = 1
}
