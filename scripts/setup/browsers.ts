import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserName, findBrowser } from './places.ts'

const packages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

const advice: Record<BrowserName, string> = {
	chromium: 'Chromium is missing: install Chromium, Chrome or Edge, or set CHROME_PATH to its program.',
	firefox: 'Firefox is missing: install Firefox (ESR or Developer Edition), or set FIREFOX_PATH to its program.',
}

function canInstall(): boolean {
	return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function apt(...args: string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env })
}

/** Installs the browsers that are missing where that is possible. Returns a sentence for each one still missing. */
export function ensureBrowsers(names: BrowserName[]): string[] {
	const missing = names.filter((name) => findBrowser(name) === undefined)
	if (missing.length > 0 && canInstall()) {
		console.log(`Installing ${missing.map((name) => packages[name]).join(' and ')} (apt-get)`)
		apt('update', '-q')
		apt('install', '-y', '-q', ...missing.map((name) => packages[name]))
	}
	return missing.filter((name) => findBrowser(name) === undefined).map((name) => advice[name])
}
