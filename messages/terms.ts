import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { TERMS_PORT } from './ports.ts'
import { PageTerms, type PanelMessage } from './protocol.ts'

/** A panel's hold on a page. */
export type PageLink = {
	/** Scrolls the page to the next place where the service is named. */
	show(id: string): void
}

/**
 * Follows the names on a tab's page until the signal says stop. `onTerms` is given null where the page has no Certlight
 * (another site, or a page that was open before an update). The panel opens the port, so no worker wakes.
 */
export function followPage(tabId: number, onTerms: (terms: PageTerms | null) => void, signal: AbortSignal): PageLink {
	const port = browser.tabs.connect(tabId, { name: TERMS_PORT, frameId: 0 })
	port.onMessage.addListener((message: unknown) => {
		const terms = v.safeParse(PageTerms, message)
		if (terms.success && !signal.aborted) onTerms(terms.output)
	})
	port.onDisconnect.addListener(() => {
		// Chromium reports an error that nobody looked at; a page without Certlight is none.
		void browser.runtime.lastError
		if (!signal.aborted) onTerms(null)
	})
	signal.addEventListener('abort', () => port.disconnect(), { once: true })
	return { show: (id) => signal.aborted || port.postMessage({ show: id } satisfies PanelMessage) }
}
