import { browser } from 'wxt/browser'
import { changePreferences } from '../../extension/preferences.ts'
import type { PageCommand } from '../../messages/commands.ts'
import { tellPage } from '../../messages/to-page.ts'
import type { Store } from '../../store/open.ts'
import { offAt, switchPage } from '../../study/off.ts'

type WithStore = <T>(work: (db: Store) => Promise<T>) => Promise<T>
type Tab = { id?: number | undefined; url?: string | undefined }

/** Does what a key command asks for: the light of a page is turned here, all else is for the page in front, which knows what to do. */
export async function runCommand(command: string, withStore: WithStore): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
	if (tab?.id === undefined) return
	if (command === 'toggle-off') await switchTab(tab, withStore)
	else await tellPage(tab.id, { kind: 'command', command: command as PageCommand })
}

/** Turns Certlight off for the tab's page, or on again, and has the page say which. */
async function switchTab({ id, url }: Tab, withStore: WithStore): Promise<void> {
	// The browser tells the addresses of those sites alone where Certlight may be.
	if (id === undefined || !url?.startsWith('http')) return
	const isOn = await withStore(async (db) => {
		const { off } = await changePreferences(db, (now) => ({ off: switchPage(now.off, url) }))
		return offAt(off, url) === undefined
	})
	await tellPage(id, { kind: 'say', words: isOn ? 'Certlight is on again for this page.' : 'Certlight is off for this page. The same key turns it on again.' })
}
