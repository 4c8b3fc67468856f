import { browser } from 'wxt/browser'
import type { Asker } from '../../messages/answer.ts'

/** Runs the card script in the page that asked, beside its highlight script. */
export async function injectCardScript({ tabId, frameId }: Asker): Promise<void> {
	if (tabId === undefined) throw new Error('Cards open on pages only.')
	await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: ['/card.js'] })
}
