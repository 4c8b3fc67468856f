import { browser } from 'wxt/browser'
import { rememberWordsToFind } from '../../messages/words.ts'
import { searchAddress } from './addresses.ts'
import { type Catalogue, findEntry } from './find-entry.ts'
import { showNote } from './open-note.ts'
import { openPanel } from './open-panel.ts'

/** The menu's items by their id, each with the key of its words. */
const ITEMS = { 'look-up': 'menuLookUp', 'keep-passage': 'menuKeepPassage' } as const
/** Letters of a selection that are looked up: no name and no question is longer. */
const LONGEST = 120

/** What the browser tells of a click on a menu. */
type Click = { menuItemId: string | number; selectionText?: string }

/** Puts what can be done with a selection into its menu; the browser keeps it until the next update, and shows both as one group. */
export async function createMenu(): Promise<void> {
	// An update finds the items of the version before, and two of one id are an error.
	await browser.contextMenus.removeAll()
	for (const [id, words] of Object.entries(ITEMS) as [keyof typeof ITEMS, (typeof ITEMS)[keyof typeof ITEMS]][])
		browser.contextMenus.create({ id, title: browser.i18n.getMessage(words), contexts: ['selection'], documentUrlPatterns: ['http://*/*', 'https://*/*'] })
}

/** Shows the note of the entry that the selected words name, or else the search of the notes with these words. */
export async function lookUp(click: Click, windowId: number | undefined, read: () => Promise<Catalogue>): Promise<void> {
	if (click.menuItemId !== 'look-up') return
	// Before any await, since it needs the click: what to show in it is found meanwhile.
	const opening = openPanel(windowId)
	const words = (click.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
	const entry = findEntry(words, await read())
	if (entry) await showNote(entry.id, opening)
	else if (await opening) await rememberWordsToFind(words)
	else await browser.tabs.create({ url: searchAddress(words) })
}
