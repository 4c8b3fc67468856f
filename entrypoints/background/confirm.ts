import { browser } from 'wxt/browser'
import { tellPage } from '../../messages/news.ts'

/** Milliseconds that a mark stays on the toolbar button. */
const SHOWN = 2000
const MARKS = { done: { text: '✓', color: '#1c7a4a' }, fault: { text: '!', color: '#b3312c' } }
const WHITE = '#ffffff'
const GROUND = '#5b6273'

/** Says what was done: a mark on the toolbar button for two seconds, its words where the pointer rests on it, and aloud in the page. */
export async function sayInTab(tabId: number, kind: keyof typeof MARKS, words: string): Promise<void> {
	const { text, color } = MARKS[kind]
	const before = await browser.action.getBadgeText({ tabId })
	await Promise.all([
		browser.action.setBadgeBackgroundColor({ tabId, color }),
		browser.action.setBadgeTextColor({ tabId, color: WHITE }),
		browser.action.setBadgeText({ tabId, text }),
		browser.action.setTitle({ tabId, title: `Certlight: ${words}` }),
		tellPage(tabId, { kind: 'say', words }),
	])
	// A mark that still stands takes itself away, with what was there before it.
	if (!Object.values(MARKS).some((mark) => mark.text === before)) setTimeout(() => void takeAway(tabId, before), SHOWN)
}

async function takeAway(tabId: number, before: string): Promise<void> {
	try {
		await browser.action.setBadgeText({ tabId, text: before })
		await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND })
	} catch {
		// The tab was closed meanwhile.
	}
}
