import * as v from 'valibot'
import { browser } from 'wxt/browser'

/** What the worker tells a page of its own accord; it waits for no answer. */
const News = v.variant('kind', [
	/** Something to be said to screen readers. */
	v.strictObject({ kind: v.literal('say'), words: v.string() }),
	/** The learner takes back the consent for these hosts. */
	v.strictObject({ kind: v.literal('leave'), hosts: v.array(v.string()) }),
])
export type News = v.InferOutput<typeof News>

/** Tells the page of a tab; nothing happens where it has no Certlight. */
export async function tellPage(tabId: number, news: News): Promise<void> {
	await browser.tabs.sendMessage(tabId, news, { frameId: 0 }).catch(() => undefined)
}

/** What a page does about each piece of news. */
export type OnNews = { say: (words: string) => void; leave: (hosts: string[]) => void }

/** Hears what our worker tells this page, until the signal says stop. */
export function watchNews({ say, leave }: OnNews, signal: AbortSignal): void {
	// Nothing is answered: a listener that answers would speak for others too.
	const listen = (message: unknown, sender: { id?: string }): undefined => {
		if (sender.id !== browser.runtime.id) return
		const news = v.safeParse(News, message)
		if (!news.success) return
		if (news.output.kind === 'say') say(news.output.words)
		else leave(news.output.hosts)
	}
	browser.runtime.onMessage.addListener(listen)
	signal.addEventListener('abort', () => stop(listen), { once: true })
}

function stop(listen: (message: unknown, sender: { id?: string }) => undefined): void {
	try {
		browser.runtime.onMessage.removeListener(listen)
	} catch {
		// After an update the runtime behind this call is gone, and so is the listener.
	}
}
