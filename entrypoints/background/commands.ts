import { browser } from 'wxt/browser'

/** Hands a key command to the page in front, which knows what to do with it. */
export async function forwardCommand(command: string): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
	if (tab?.id === undefined) return
	// A tab without Certlight has nobody listening; the key then does nothing, as the learner expects.
	await browser.tabs.sendMessage(tab.id, { kind: 'command', command }, { frameId: 0 }).catch(() => undefined)
}
