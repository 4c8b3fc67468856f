import { browser } from 'wxt/browser'
import { closePopup } from './popup.ts'

export type DeskRoute = '#/exam' | '#/settings' | '#/about' | `#/note/${string}`

/** Opens the desk in a tab of its own. */
export function openDesk(route: DeskRoute): void {
	void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') + route }).then(closePopup)
}
