import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/setup/places.ts'
import { chromium } from './chromium.ts'
import { docsOrigin } from './documentation.ts'
import type { Driver, Looks } from './driver.ts'
import { firefox } from './firefox.ts'
import { addFiles, type Home, makeHome, removeHome, runFirst, setVersion } from './home.ts'
import { type OwnPages, serveDocumentation } from './serve.ts'
import { makeStranger } from './stranger.ts'
import { until } from './until.ts'
import { View } from './view.ts'

/** The browser's own complaint about pictures that real pages name and that are not here. */
const missingFile = /^Failed to load resource/

const drivers: Record<BrowserName, Driver> = { chromium, firefox }

/** A browser with the built extension in it, on a profile of its own. */
export class Session {
	readonly name: BrowserName
	/** What pages of the site and of the extension reported as errors since the start. */
	readonly errors: string[] = []
	readonly #driver: Driver
	readonly #home: Home
	readonly #looks: Looks
	readonly #prepared = new WeakSet<Page>()
	#browser: Browser

	/** Use `startSession`. */
	constructor(name: BrowserName, home: Home, looks: Looks, browser: Browser) {
		this.name = name
		this.#driver = drivers[name]
		this.#home = home
		this.#looks = looks
		this.#browser = browser
	}

	get browser(): Browser {
		return this.#browser
	}

	/** Opens a page of the documentation site from disk, in front; `ownPages` are pages that the test writes. */
	async openDocs(path: string, ownPages: OwnPages = {}): Promise<Page> {
		return this.openAt(docsOrigin + path, ownPages)
	}

	/** The same at any address: off the site nothing may light up. */
	async openAt(url: string, ownPages: OwnPages = {}): Promise<Page> {
		const page = await this.#browser.newPage()
		await this.#prepare(page)
		await serveDocumentation(page, ownPages)
		await page.goto(url)
		return page
	}

	/** Opens one of the extension's pages in a tab, in front. */
	async openTab(file: string): Promise<View> {
		const page = await this.#browser.newPage()
		await this.#prepare(page)
		await this.#driver.visit(page, (await this.#driver.origin(this.#browser)) + file)
		return new View(page)
	}

	/** Waits for a tab that the extension opened itself. */
	async tabOfItsOwn(file: string): Promise<View> {
		const url = (await this.#driver.origin(this.#browser)) + file
		const page = await until(`the extension to open ${file}`, () => this.#driver.tabAt(this.#browser, url))
		await this.#prepare(page)
		return new View(page)
	}

	/** The real popup in Chromium, its page in a tab in Firefox. */
	async openPopup(): Promise<View> {
		const view = await this.#driver.openPopup(this.#browser, undefined)
		await this.#prepare(view.page)
		return view
	}

	/** The real side panel or sidebar beside the page, which comes to the front. */
	async openPanel(front: Page): Promise<View> {
		await front.bringToFront()
		const view = await this.#driver.openPanel(this.#browser, front)
		await this.#prepare(view.page)
		return view
	}

	/** Waits for a side panel that the extension opened itself, or that was open. */
	async openedPanel(): Promise<View> {
		return await until('the side panel to be open', () => this.#driver.openedPanel(this.#browser))
	}

	stopWorker(): Promise<void> {
		return this.#driver.stopWorker(this.#browser)
	}

	/** Gives the extension another version number and lets the browser take it into use. */
	async update(version: string): Promise<void> {
		setVersion(this.#home, version)
		await this.#browser.installExtension(this.#home.extension)
	}

	/** Installs another extension, one that has nothing but an empty page, and opens that page. */
	async openStranger(): Promise<Page> {
		const origin = await this.#driver.installStranger(this.#browser, makeStranger(this.#home))
		const page = await this.#browser.newPage()
		await this.#driver.visit(page, `${origin}page.html`)
		return page
	}

	/** The origin of the extension's pages, with a slash at the end. */
	origin(): Promise<string> {
		return this.#driver.origin(this.#browser)
	}

	/** What other extensions call this one. */
	extensionId(): Promise<string> {
		return this.#driver.id(this.#browser)
	}

	/** Quits the browser and starts it again on the same profile. */
	async restart(): Promise<void> {
		await this.#browser.close()
		this.#browser = await this.#driver.launch(this.#home, this.#looks)
	}

	async close(): Promise<void> {
		await this.#browser.close()
		removeHome(this.#home)
	}

	async #prepare(page: Page): Promise<void> {
		if (this.#prepared.has(page)) return
		this.#prepared.add(page)
		page.on('pageerror', (error) => this.errors.push(String(error)))
		page.on('console', (message) => message.type() === 'error' && !missingFile.test(message.text()) && this.errors.push(message.text()))
		await this.#driver.dress(page, this.#looks.scheme)
	}
}

/** How a session differs from the usual one. */
export type Wishes = Partial<Looks> & {
	/** Script that runs first in every page and the worker of the extension, to break what they build on. */
	first?: string
	/** The mode of the build to use, when not the one for learners. */
	mode?: string
	/** Files to put beside those of the extension, by name. */
	files?: Record<string, string>
}

/** Starts a browser of that kind with the extension as built in .output. */
export async function startSession(name: BrowserName, { first, mode, files = {}, ...looks }: Wishes = {}): Promise<Session> {
	const home = makeHome(name, mode)
	addFiles(home, files)
	if (first !== undefined) runFirst(home, first)
	const chosen: Looks = { scheme: 'light', headless: true, ...looks }
	return new Session(name, home, chosen, await drivers[name].launch(home, chosen))
}
