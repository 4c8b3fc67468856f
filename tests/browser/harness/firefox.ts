import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/setup/places.ts'
import type { Driver, Looks } from './driver.ts'
import { pictureOfWindow, stopBackground } from './firefox-window.ts'
import { strangerId } from './stranger.ts'
import { until } from './until.ts'
import { View } from './view.ts'

const id = 'certlight@certlight.app'
const uuid = '3f1c9a52-6a0b-4b60-9a4e-0c7e5d1f2a11'
const strangerUuid = '9b0d5c1e-27f4-4f0e-8d3a-5a6f2c7be4d0'
const origin = `moz-extension://${uuid}/`
const sidebar = "browser.extension.getViews({ type: 'sidebar' })[0]"

function preferences({ scheme }: Looks): Record<string, unknown> {
	return {
		'xpinstall.signatures.required': false,
		// A known address for the extension's pages.
		'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid, [strangerId]: strangerUuid }),
		// The extension is installed for one run; a restart must find its storage as a restart of an installed one does.
		'extensions.webextensions.keepStorageOnUninstall': true,
		'extensions.webextensions.keepUuidOnUninstall': true,
		// No test can click the browser's own question; the click on the page must be real all the same.
		'extensions.webextOptionalPermissionPrompts': false,
		'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
	}
}

async function addressOf(page: Page): Promise<string> {
	return (await page.evaluate('location.href').catch(() => '')) as string
}

/** Puppeteer hears nothing of a load into an extension page, so the page itself is asked. */
async function visit(page: Page, url: string): Promise<void> {
	page.goto(url, { timeout: 0 }).catch(() => undefined)
	await until(`${url} to load`, async () => (await page.evaluate('location.href + document.readyState')) === `${url}complete`)
}

async function tabAt(browser: Browser, url: string): Promise<Page | undefined> {
	for (const page of await browser.pages()) if ((await addressOf(page)).startsWith(url)) return page
	return undefined
}

/** A tab with one of the extension's pages, from which its other views can be reached. */
async function anyExtensionTab(browser: Browser): Promise<Page> {
	const open = await tabAt(browser, origin)
	if (open !== undefined) return open
	const page = await browser.newPage({ background: true })
	await visit(page, `${origin}desk.html`)
	return page
}

async function openPage(browser: Browser, file: string): Promise<View> {
	const page = await browser.newPage()
	await visit(page, origin + file)
	return new View(page)
}

/** The real sidebar has no tab, so it is reached from another page of the extension. */
async function openedSidebar(browser: Browser): Promise<View | undefined> {
	const tab = await anyExtensionTab(browser)
	if (!(await tab.evaluate(`${sidebar} !== undefined`))) return undefined
	return new View(tab, { root: `${sidebar}.document`, byHand: false, picture: () => pictureOfWindow(browser) })
}

/** The browser opens the sidebar only for a click that it still counts as fresh; on a busy machine one may come too late. */
const ATTEMPTS = 4

async function pressOpen(browser: Browser): Promise<void> {
	const popup = await openPage(browser, 'popup.html')
	await popup.click('button', 'Open side')
	await until('the sidebar to open', () => openedSidebar(browser), 6000).catch(() => undefined)
	await popup.page.close().catch(() => undefined)
}

async function openSidebar(browser: Browser, front: Page): Promise<View> {
	for (let attempt = 0; attempt < ATTEMPTS && (await openedSidebar(browser)) === undefined; attempt++) await pressOpen(browser)
	await front.bringToFront()
	return until('the sidebar', () => openedSidebar(browser))
}

async function openPopup(browser: Browser): Promise<View> {
	const view = await openPage(browser, 'popup.html')
	// About the size of the real one.
	await view.page.setViewport({ width: 410, height: 600 })
	return view
}

export const firefox: Driver = {
	launch: async (home, looks) => {
		const browser = await launch({
			browser: 'firefox',
			executablePath: findBrowser('firefox'),
			headless: looks.headless,
			userDataDir: home.profile,
			defaultViewport: looks.headless ? { width: 1280, height: 860 } : null,
			// Needed to open moz-extension:// pages by their address.
			args: ['--remote-allow-system-access', '--width=1280', '--height=960'],
			extraPrefsFirefox: preferences(looks),
		})
		await browser.installExtension(home.extension)
		return browser
	},
	origin: async () => origin,
	id: async () => id,
	installStranger: async (browser, folder) => {
		await browser.installExtension(folder)
		return `moz-extension://${strangerUuid}/`
	},
	visit,
	tabAt,
	openPopup,
	openPanel: openSidebar,
	openedPanel: openedSidebar,
	stopWorker: (browser) => stopBackground(browser, id),
	dress: async () => undefined,
}
