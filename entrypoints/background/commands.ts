import { browser } from 'wxt/browser'
import { refreshLens } from '../../extension/lens.ts'
import type { CommandMessage, SwitchMessage } from '../../messages/commands.ts'
import type { Store } from '../../store/open.ts'
import { setPreferences } from '../../store/preferences.ts'
import { offAt, switchPage } from '../../study/off.ts'

type WithStore = <T>(work: (db: Store) => Promise<T>) => Promise<T>
type Tab = { id?: number | undefined; url?: string | undefined }

/** Does what a key command asks for: the light of a page is turned here, all else is for the page in front, which knows what to do. */
export async function runCommand(command: string, withStore: WithStore): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
	if (tab?.id === undefined) return
	if (command === 'toggle-off') await switchTab(tab, withStore)
	else await tell(tab.id, { kind: 'command', command } as CommandMessage)
}

/** Turns Certlight off for the tab's page, or on again, and tells the page which. */
async function switchTab({ id, url }: Tab, withStore: WithStore): Promise<void> {
	// The browser tells the addresses of those sites alone where Certlight may be.
	if (id === undefined || !url?.startsWith('http')) return
	const isOn = await withStore(async (db) => {
		const { off } = await setPreferences(db, (now) => ({ off: switchPage(now.off, url) }))
		await refreshLens(db)
		return offAt(off, url) === undefined
	})
	await tell(id, { kind: 'switched', on: isOn })
}

async function tell(tabId: number, message: CommandMessage | SwitchMessage): Promise<void> {
	// A tab without Certlight has nobody listening; the key then does nothing, as the learner expects.
	await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)
}
