import type { Browser, Page } from 'puppeteer-core'
import type { Home } from './home.ts'
import type { View } from './view.ts'

export type Scheme = 'light' | 'dark'

/** How a session starts and looks. */
export type Looks = { scheme: Scheme; headless: boolean }

/** What differs between the browsers. */
export type Driver = {
	launch(home: Home, looks: Looks): Promise<Browser>
	/** The origin of the extension's pages, with a slash at the end. */
	origin(browser: Browser): Promise<string>
	id(browser: Browser): Promise<string>
	/** Installs the extension of that folder and returns the origin of its pages. */
	installStranger(browser: Browser, folder: string): Promise<string>
	/** Loads one of the extension's pages in a tab. */
	visit(page: Page, url: string): Promise<void>
	/** The tab that shows an address, or undefined while there is none. */
	tabAt(browser: Browser, url: string): Promise<Page | undefined>
	openPopup(browser: Browser, front: Page | undefined): Promise<View>
	/** The side panel beside the page in front. */
	openPanel(browser: Browser, front: Page): Promise<View>
	/** The side panel that is open already, if one is. */
	openedPanel(browser: Browser): Promise<View | undefined>
	/** Ends the background worker and returns when it is gone. */
	stopWorker(browser: Browser): Promise<void>
	dress(page: Page, scheme: Scheme): Promise<void>
}
