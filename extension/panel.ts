import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { closePopup } from './popup.ts'

/** Firefox's own API; the types know Chromium's only. */
type Sidebar = { sidebarAction: { open(): Promise<void> } }

/**
 * Opens the side panel (Firefox: the sidebar) beside the window of this page; to be called straight from a click.
 * The promise is rejected where the browser refuses.
 */
export function useOpenPanel(): () => Promise<void> {
	const windowId = useWindowId()
	return async () => {
		// Nothing may be awaited before this call: the browser would no longer take it for the learner's own wish.
		await (import.meta.env.FIREFOX ? (browser as unknown as Sidebar).sidebarAction.open() : browser.sidePanel.open({ windowId }))
		closePopup()
	}
}

function useWindowId(): number {
	const [windowId, setWindowId] = useState(-1)
	useEffect(() => {
		void browser.windows.getCurrent().then(({ id = -1 }) => setWindowId(id))
	}, [])
	return windowId
}
