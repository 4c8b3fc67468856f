import { browser } from 'wxt/browser'
import { rememberWordsToFind } from '../../messages/words.ts'
import { searchAddress } from './addresses.ts'
import { type Catalogue, findEntry } from './find-entry.ts'
import { showNote } from './open-note.ts'
import { openPanel } from './open-panel.ts'

const LOOK_UP = 'look-up'
/** Letters of a selection that are looked up: no name and no question is longer. */
const LONGEST = 120

/** What the browser tells of a click on a menu. */
type Click = { menuItemId: string | number; selectionText?: string }

/** Puts "Look up in Certlight" into the menu of a selection; the browser keeps it until the next update. */
export async function createMenu(): Promise<void> {
	// An update finds the item of the version before, and two of one id are an error.
	await browser.contextMenus.removeAll()
	browser.contextMenus.create({
		id: LOOK_UP,
		title: browser.i18n.getMessage('menuLookUp'),
		contexts: ['selection'],
		documentUrlPatterns: ['http://*/*', 'https://*/*'],
	})
}

/** Shows the note of the entry that the selected words name, or else the search of the notes with these words. */
export async function lookUp(click: Click, windowId: number | undefined, read: () => Promise<Catalogue>): Promise<void> {
	if (click.menuItemId !== LOOK_UP) return
	// Before any await, since it needs the click: what to show in it is found meanwhile.
	const opening = openPanel(windowId)
	const words = (click.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
	const entry = findEntry(words, await read())
	if (entry) await showNote(entry.id, opening)
	else if (await opening) await rememberWordsToFind(words)
	else await browser.tabs.create({ url: searchAddress(words) })
}
