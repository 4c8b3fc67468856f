import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/setup/places.ts'
import type { Driver } from './driver.ts'
import type { Home } from './home.ts'
import { until } from './until.ts'
import { View } from './view.ts'

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
// Containers run as root, where Chromium's sandbox cannot start.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []

function extensionTargets(browser: Browser) {
	return browser.targets().filter((target) => target.url().startsWith('chrome-extension://'))
}

function workerTarget(browser: Browser) {
	return extensionTargets(browser).find((target) => target.type() === 'service_worker')
}

async function origin(browser: Browser): Promise<string> {
	const target = await until('the extension to load', () => extensionTargets(browser)[0])
	return `chrome-extension://${new URL(target.url()).host}/`
}

/** Opens a view of the browser's own making, such as the popup, and returns its page. */
async function emergingPage(browser: Browser, file: string, open: () => Promise<unknown>): Promise<Page> {
	const before = new Set(browser.targets())
	const emerged = () => browser.targets().find((target) => target.url().includes(`/${file}`) && !before.has(target))
	await open()
	return (await until(`the browser to open ${file}`, emerged)).asPage()
}

async function wakeWorker(browser: Browser): Promise<void> {
	if (workerTarget(browser) !== undefined) return
	const page = await browser.newPage({ background: true })
	await page.goto(`${await origin(browser)}popup.html`)
	await page.evaluate("chrome.runtime.sendMessage({ wake: true }).catch(() => undefined), 'asked'")
	await until('the worker to wake', () => workerTarget(browser) !== undefined)
	await page.close()
}

async function openPopup(browser: Browser): Promise<View> {
	await wakeWorker(browser)
	const worker = await workerTarget(browser)?.worker()
	const page = await emergingPage(browser, 'popup.html', () => worker?.evaluate('chrome.action.openPopup()') ?? Promise.resolve())
	return new View(page)
}

function start(home: Home, headless: boolean): Promise<Browser> {
	return launch({
		browser: 'chrome',
		executablePath: findBrowser('chromium'),
		headless,
		pipe: true,
		userDataDir: home.profile,
		enableExtensions: [home.extension],
		defaultViewport: headless ? { width: 1280, height: 860 } : null,
		args: [...sandbox, ...quiet, '--window-size=1280,960'],
	})
}

export const chromium: Driver = {
	// A start on a profile that was in use a moment ago sometimes dies at once: it gets a second try.
	launch: (home, { headless }) => start(home, headless).catch(() => start(home, headless)),
	origin,
	id: async (browser) => new URL(await origin(browser)).host,
	installStranger: async (browser, folder) => `chrome-extension://${await browser.installExtension(folder)}/`,
	visit: async (page, url) => {
		await page.goto(url)
	},
	tabAt: async (browser, url) => (await browser.pages()).find((page) => page.url().startsWith(url)),
	openPopup,
	openPanel: async (browser) => {
		const popup = await openPopup(browser)
		return new View(await emergingPage(browser, 'sidepanel.html', () => popup.click('button', 'Open side')))
	},
	openedPanel: async (browser) => {
		const target = extensionTargets(browser).find((each) => each.url().includes('/sidepanel.html'))
		return target && new View(await target.asPage())
	},
	stopWorker: async (browser) => {
		const target = workerTarget(browser)
		const worker = await target?.worker()
		await worker?.close()
		await until('the worker to end', () => !browser.targets().includes(target as never))
	},
	dress: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
}
