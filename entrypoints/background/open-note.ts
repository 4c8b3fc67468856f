import { browser } from 'wxt/browser'
import type { Asker } from '../../messages/answer.ts'
import { rememberNoteToShow } from '../../messages/focus.ts'
import { noteAddress } from './addresses.ts'
import { openPanel } from './open-panel.ts'

/** Shows a note beside the page that asked. */
export function openNote(id: string, { windowId }: Asker): Promise<void> {
	return showNote(id, openPanel(windowId))
}

/** Shows a note in the panel that is opening, or in a tab where it does not open. */
export async function showNote(id: string, opening: Promise<boolean>): Promise<void> {
	if (await opening) await rememberNoteToShow(id)
	else await browser.tabs.create({ url: noteAddress(id) })
}
