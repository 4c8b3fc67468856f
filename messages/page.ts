import { browser } from 'wxt/browser'
import { TERMS_PORT } from './ports.ts'
import type { PageTerms, PanelMessage } from './protocol.ts'

/** A page's side of the ports that panels open. */
export type PanelLinks = {
	/** Sends the page's terms as they are now; where no panel is open nobody asks for them. */
	tell(): void
}

/** Serves panels until the signal says stop: each gets the page's terms at once and at every change. */
export function servePanels(current: () => PageTerms, onShow: (id: string) => void, signal: AbortSignal): PanelLinks {
	const ports = new Set<ReturnType<typeof browser.runtime.connect>>()
	const connect = (port: ReturnType<typeof browser.runtime.connect>) => {
		if (port.name !== TERMS_PORT || port.sender?.id !== browser.runtime.id) return port.disconnect()
		ports.add(port)
		port.onDisconnect.addListener(() => ports.delete(port))
		port.onMessage.addListener((message: unknown) => {
			const { show } = (message ?? {}) as Partial<PanelMessage>
			if (typeof show === 'string') onShow(show)
		})
		port.postMessage(current())
	}
	browser.runtime.onConnect.addListener(connect)
	signal.addEventListener('abort', () => stop(connect, ports), { once: true })
	return {
		tell() {
			if (ports.size === 0) return
			const terms = current()
			for (const port of ports) port.postMessage(terms)
		},
	}
}

function stop(connect: Parameters<typeof browser.runtime.onConnect.addListener>[0], ports: Set<ReturnType<typeof browser.runtime.connect>>): void {
	// After an update the runtime behind these calls is gone, and so are the listeners.
	try {
		browser.runtime.onConnect.removeListener(connect)
		for (const port of ports) port.disconnect()
	} catch {
		ports.clear()
	}
}
