import type { Page } from 'puppeteer-core'
import { inBrowserWindow } from './firefox-window.ts'
import type { Session } from './session.ts'

/** The worker of the extension in Chromium, awake. */
async function worker(session: Session) {
	// Only an awake worker can be reached; the popup wakes it.
	await (await session.openPopup()).page.close()
	const target = session.browser.targets().find((each) => each.type() === 'service_worker')
	return target?.worker()
}

/** Tells the extension of an event in Firefox, where the browser's own window does. */
async function emit(session: Session, event: string, ...args: string[]): Promise<void> {
	const extension = `WebExtensionPolicy.getByID('${await session.extensionId()}').extension`
	await inBrowserWindow(session.browser, `(${extension}.emit('${event}', ${args.join(', ')}), 'emitted')`)
}

/** Enter behind the keyword in the address bar: no test can type there, so the browser's event stands for it. */
export async function enterInAddressBar(session: Session, text: string): Promise<void> {
	const args = [JSON.stringify(text), "'newForegroundTab'"]
	if (session.name === 'firefox') await emit(session, 'webext-omnibox-input-entered', ...args)
	else await (await worker(session))?.evaluate(`chrome.omnibox.onInputEntered.dispatch(${args})`)
}

/** A click on "Look up in Certlight" over selected words; Firefox takes it for the learner's own click, Chromium does not. */
export async function lookUpSelection(session: Session, words: string): Promise<void> {
	const click = JSON.stringify({ menuItemId: 'look-up', selectionText: words, editable: false, modifiers: [], button: 0 })
	if (session.name === 'firefox') await emit(session, 'webext-menu-menuitem-click', click, 'gBrowser.selectedTab')
	else await (await worker(session))?.evaluate(`chrome.contextMenus.onClicked.dispatch(${click}, { windowId: 1 })`)
}

/** A click on the menu's item that keeps the selection of the page in front; `words` are what the browser itself says of it. */
export async function keepSelection(session: Session, front: Page, words: string): Promise<void> {
	const waking = session.name === 'firefox' ? undefined : await worker(session)
	await front.bringToFront()
	const pageUrl = front.url()
	const click = JSON.stringify({ menuItemId: 'keep-passage', selectionText: words, pageUrl, frameId: 0, editable: false, modifiers: [], button: 0 })
	if (waking)
		await waking.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`)
	else await emit(session, 'webext-menu-menuitem-click', click, 'gBrowser.selectedTab')
}

/** The lines that Chromium is given while the words are typed; the browser itself has read each of them by then. */
export async function linesInAddressBar(session: Session, text: string): Promise<string[]> {
	const lines = await (await worker(session))?.evaluate(`new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, resolve))
		.then((list) => Promise.all(list.map(({ description }) => chrome.omnibox.setDefaultSuggestion({ description }).then(() => description))))`)
	return lines as string[]
}

/** The key of a command: no test can press one that the browser itself takes, so its event stands for it. */
export async function pressKeyOf(session: Session, command: string, front: Page): Promise<void> {
	const waking = session.name === 'firefox' ? undefined : await worker(session)
	await front.bringToFront()
	if (waking) return void (await waking.evaluate(`chrome.commands.onCommand.dispatch('${command}')`))
	const shortcuts = `WebExtensionPolicy.getByID('${await session.extensionId()}').extension.shortcuts`
	await inBrowserWindow(session.browser, `(${shortcuts}.onCommand('${command}', gBrowser.selectedTab), 'pressed')`)
}
