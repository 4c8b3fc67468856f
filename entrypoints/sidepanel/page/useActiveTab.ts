import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** `visit` grows each time the tab has loaded another page. */
type ActiveTab = { tabId: number | undefined; visit: number }

/** The active tab of the window that this panel stands in. */
export function useActiveTab(): ActiveTab {
	const [active, setActive] = useState<ActiveTab>({ tabId: undefined, visit: 0 })
	useEffect(() => {
		const look = async () => {
			const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
			setActive((before) => (before.tabId === tab?.id ? before : { tabId: tab?.id, visit: 0 }))
		}
		const loaded = (tabId: number, change: { status?: string }) => {
			if (change.status === 'complete') setActive((before) => (before.tabId === tabId ? { tabId, visit: before.visit + 1 } : before))
		}
		browser.tabs.onActivated.addListener(look)
		browser.tabs.onUpdated.addListener(loaded)
		void look()
		return () => {
			browser.tabs.onActivated.removeListener(look)
			browser.tabs.onUpdated.removeListener(loaded)
		}
	}, [])
	return active
}
