import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from '../../../scripts/setup/places.ts'

const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }
const output = fileURLToPath(new URL('../../../.output', import.meta.url))

/** A folder of one test's own: a copy of the built extension and the browser's profile. */
export type Home = { folder: string; extension: string; profile: string }

const homes = new Set<Home>()
// Whoever interrupts a run leaves its homes behind, but for this.
process.on('exit', () => homes.forEach(removeHome))

/** Makes a home with the extension as built, or as built in another mode. An error says so when there is no build. */
export function makeHome(name: BrowserName, mode?: string): Home {
	const folderOfBuild = mode === undefined ? builds[name] : `${builds[name]}-${mode}`
	const build = join(output, folderOfBuild)
	if (!existsSync(join(build, 'manifest.json'))) throw new Error(`.output/${folderOfBuild} is missing: build the extension first.`)
	const folder = mkdtempSync(join(tmpdir(), `certlight-${name}-`))
	const home = { folder, extension: join(folder, 'extension'), profile: join(folder, 'profile') }
	homes.add(home)
	cpSync(build, home.extension, { recursive: true })
	mkdirSync(home.profile)
	return home
}

/** Writes another version number into the extension's manifest. */
export function setVersion(home: Home, version: string): void {
	const file = join(home.extension, 'manifest.json')
	writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }))
}

/** Lets a script run before everything else in each page of the extension and in its worker. */
export function runFirst(home: Home, script: string): void {
	writeFileSync(join(home.extension, 'first.js'), script)
	for (const file of readdirSync(home.extension).filter((name) => name.endsWith('.html'))) {
		const path = join(home.extension, file)
		writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head><script src="/first.js"></script>'))
	}
	const worker = join(home.extension, 'background.js')
	writeFileSync(worker, script + readFileSync(worker, 'utf8'))
}

/** Puts files beside those of the extension. */
export function addFiles(home: Home, files: Record<string, string>): void {
	for (const [name, text] of Object.entries(files)) writeFileSync(join(home.extension, name), text)
}

export function removeHome(home: Home): void {
	homes.delete(home)
	rmSync(home.folder, { recursive: true, force: true, maxRetries: 5 })
}
