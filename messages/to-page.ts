import { browser } from 'wxt/browser'
import type { CommandMessage } from './commands.ts'
import type { News } from './news.ts'

/** Tells the page of a tab; it waits for no answer. Nothing happens where a tab has no Certlight. */
export async function tellPage(tabId: number, message: CommandMessage | News): Promise<void> {
	await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)
}

/** Hears what our worker tells this page in messages of one kind, until the signal says stop. What comes from elsewhere is not heard. */
export function hearWorker<T>(isMeant: (message: unknown) => message is T, onMessage: (message: T) => void, signal: AbortSignal): void {
	// Nothing is answered: a listener that answers would speak for others too.
	const listen = (message: unknown, sender: { id?: string }): undefined => {
		if (sender.id === browser.runtime.id && isMeant(message)) onMessage(message)
	}
	const stop = () => {
		try {
			browser.runtime.onMessage.removeListener(listen)
		} catch {
			// After an update the runtime behind this call is gone, and so is the listener.
		}
	}
	browser.runtime.onMessage.addListener(listen)
	signal.addEventListener('abort', stop, { once: true })
}
