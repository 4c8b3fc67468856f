import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

const commands: Record<BrowserName, string[]> = {
	chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
	firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
}

const macApplications: Record<BrowserName, string[]> = {
	chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
	firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'].map((name) => `${name}.app/Contents/MacOS/firefox`),
}

const windowsPrograms: Record<BrowserName, string[]> = {
	chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
	firefox: ['Firefox Developer Edition/firefox.exe', 'Firefox Nightly/firefox.exe', 'Mozilla Firefox/firefox.exe'],
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		return false
	}
}

function usualPlaces(name: BrowserName): string[] {
	const { env, platform } = process
	if (platform === 'darwin') {
		const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
		return folders.flatMap((folder) => macApplications[name].map((file) => join(folder, file)))
	}
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined)
		return folders.flatMap((folder) => windowsPrograms[name].map((file) => join(folder, file)))
	}
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
	return commands[name].flatMap((file) => folders.map((folder) => join(folder, file)))
}

/** The browser's program: CHROME_PATH or FIREFOX_PATH when set (an error when nothing is there), else the first usual place that has it, else undefined. */
export function findBrowser(name: BrowserName): string | undefined {
	const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'
	const wished = process.env[variable]
	if (wished === undefined || wished === '') return usualPlaces(name).find(isProgram)
	if (!isProgram(wished)) throw new Error(`${variable} is set to ${wished}, but no program is there.`)
	return wished
}
