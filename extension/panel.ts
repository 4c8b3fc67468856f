import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { closePopup } from './popup.ts'

/** Firefox's own API; the types know Chromium's only. */
type Sidebar = { sidebarAction: { open(): Promise<void> } }

/**
 * Opens the side panel (Firefox: the sidebar) beside the window of this page; to be called straight from a click.
 * The promise is rejected where the browser refuses.
 */
export function useOpenPanel(): () => Promise<void> {
	// Asked for beforehand, so that a click seldom waits for it.
	const [windowId] = useState(() => browser.windows.getCurrent().then(({ id = -1 }) => id))
	return async () => {
		// Firefox takes nothing for the learner's own wish that comes after a wait.
		if (import.meta.env.FIREFOX) await (browser as unknown as Sidebar).sidebarAction.open()
		// Chromium remembers the click for some seconds, in which a busy browser tells the window.
		else await browser.sidePanel.open({ windowId: await windowId })
		closePopup()
	}
}
