import { browser } from 'wxt/browser'
import type { Asker } from '../../messages/answer.ts'
import { rememberNoteToShow } from '../../messages/focus.ts'

/** The part of Chromium's API that the polyfill does not know. */
type SidePanel = { open(options: { windowId: number }): Promise<void> }
/** The part of Firefox's API that the types, which are Chromium's, do not know. */
type SidebarAction = { isOpen(options: { windowId: number }): Promise<boolean> }

/**
 * Shows a note beside the page that asked. Opening the panel comes before any await, since it needs the click.
 * Firefox opens its sidebar only from its own buttons: where it is open already it shows the note, else a tab does.
 */
export async function openNote(id: string, { windowId }: Asker): Promise<void> {
	const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel
	const opening =
		sidePanel && windowId !== undefined
			? sidePanel.open({ windowId }).then(
					() => true,
					() => false,
				)
			: isSidebarOpen(windowId)
	if (await opening) await rememberNoteToShow(id)
	else await browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#/note/${id}` })
}

async function isSidebarOpen(windowId: number | undefined): Promise<boolean> {
	const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction }
	return sidebarAction !== undefined && windowId !== undefined && sidebarAction.isOpen({ windowId })
}
