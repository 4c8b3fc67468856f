import { browser } from 'wxt/browser'

/** The part of Chromium's API that the polyfill does not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> }
/** The part of Firefox's API that the types, which are Chromium's, do not know. */
type SidebarAction = { open(): Promise<void>; isOpen(options: { windowId: number }): Promise<boolean> }

/**
 * Opens the side panel beside a window and tells whether it is open. It must run before any await, since it needs the click.
 * Firefox takes a click on a menu of ours for the learner's wish, but not one on a page: there it only tells whether the sidebar is open already.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
	if (windowId === undefined) return false
	const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction }
	if (sidebarAction) return succeeds(sidebarAction.open()).then((opened) => opened || sidebarAction.isOpen({ windowId }))
	const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel
	return sidePanel !== undefined && succeeds(sidePanel.open({ windowId }))
}

function succeeds(work: Promise<void>): Promise<boolean> {
	return work.then(
		() => true,
		() => false,
	)
}
