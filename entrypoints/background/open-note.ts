import { browser } from 'wxt/browser'
import type { Asker } from '../../messages/answer.ts'
import { rememberNoteToShow } from '../../messages/focus.ts'
import { noteAddress } from './addresses.ts'
import { openPanel } from './open-panel.ts'

/** Shows a note beside the page that asked. */
export function openNote(id: string, { windowId }: Asker): Promise<void> {
	return showNote(id, openPanel(windowId))
}

/**
 * Shows a note in the panel that is opening, or in a tab where it does not open.
 * @throws an error with a sentence for the learner where the browser opens neither
 */
export async function showNote(id: string, opening: Promise<boolean>): Promise<void> {
	if (await opening) return rememberNoteToShow(id)
	await browser.tabs.create({ url: noteAddress(id) }).catch((cause: unknown) => {
		throw new Error('The browser opened neither the panel nor a tab for the note. Try again.', { cause })
	})
}
