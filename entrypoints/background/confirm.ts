import { browser } from 'wxt/browser'
import { tellPage } from '../../messages/to-page.ts'

/** Milliseconds that a mark stays on the toolbar button. */
const SHOWN = 2000
const MARKS = { done: { text: '✓', color: '#1c7a4a' }, fault: { text: '!', color: '#b3312c' } }
const USUAL = { ground: '#5b6273', text: '#ffffff' }

const isMark = (text: string) => Object.values(MARKS).some((mark) => mark.text === text)

/** Says what was done: a mark on the toolbar button for two seconds, and aloud in the page. What went wrong stands where the pointer rests on the button, too. */
export async function sayInTab(tabId: number, kind: keyof typeof MARKS, words: string): Promise<void> {
	const { text, color } = MARKS[kind]
	const [before, title] = await Promise.all([browser.action.getBadgeText({ tabId }), browser.action.getTitle({})])
	await Promise.all([
		browser.action.setBadgeBackgroundColor({ tabId, color }),
		browser.action.setBadgeTextColor({ tabId, color: USUAL.text }),
		browser.action.setBadgeText({ tabId, text }),
		browser.action.setTitle({ tabId, title: kind === 'fault' ? `Certlight: ${words}` : title }),
		tellPage(tabId, { kind: 'say', words }),
	])
	setTimeout(() => void takeAway(tabId, isMark(before) ? '' : before), SHOWN)
}

/** Puts back what stood there before, unless somebody else has written there since. */
async function takeAway(tabId: number, before: string): Promise<void> {
	try {
		if (!isMark(await browser.action.getBadgeText({ tabId }))) return
		await browser.action.setBadgeText({ tabId, text: before })
		await browser.action.setBadgeBackgroundColor({ tabId, color: USUAL.ground })
	} catch {
		// The tab was closed meanwhile.
	}
}
