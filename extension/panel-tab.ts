const KEY = 'panelTab'

/** The side panel's tabs. */
export const panelTabs = ['page', 'checklist', 'practice', 'notes'] as const
export type PanelTab = (typeof panelTabs)[number]

/** Leaves word for the side panel, open or about to open, which tab to show. A wish, not a setting: losing it costs a click. */
export function wishTab(tab: PanelTab): void {
	localStorage.setItem(KEY, tab)
}

/** Calls `onTab` for a wish left before, once, and for each one to come, until the signal says stop. */
export function watchTabWish(onTab: (tab: PanelTab) => void, signal: AbortSignal): void {
	const take = () => {
		const tab = panelTabs.find((one) => one === localStorage.getItem(KEY))
		if (!tab) return
		localStorage.removeItem(KEY)
		onTab(tab)
	}
	addEventListener('storage', take, { signal })
	take()
}

export function isPanelTab(id: string): id is PanelTab {
	return panelTabs.some((tab) => tab === id)
}
