import { browser } from 'wxt/browser'
import type { Asker } from '../../messages/answer.ts'

/** As quiet as a badge can be: the muted ink of the pages. */
const COLOURS = { ground: '#5b6273', text: '#ffffff' }

/**
 * Shows the number of a page's names on the toolbar button of its tab; 0 shows nothing. The browser forgets it when the tab loads another page.
 * @throws when it is not the page of a tab that asks
 */
export async function showCount(count: number, { tabId, frameId }: Asker): Promise<void> {
	if (tabId === undefined || frameId !== 0) throw new Error('Only the page of a tab has a number.')
	await Promise.all([
		browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.ground }),
		browser.action.setBadgeTextColor({ tabId, color: COLOURS.text }),
		browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
	])
}
