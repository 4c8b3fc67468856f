import * as v from 'valibot'
import { browser } from 'wxt/browser'

const KEY = 'wordsToFind'
const Wish = v.object({ words: v.string() })

/** Leaves word for the side panel, open or about to open, to search the notes for these words. */
export async function rememberWordsToFind(words: string): Promise<void> {
	// The time makes asking twice for the same words two changes.
	await browser.storage.session.set({ [KEY]: { words, at: Date.now() } })
}

/** Calls `onWords` for words left before, once, and for each to come, until the signal says stop. */
export function watchWordsToFind(onWords: (words: string) => void, signal: AbortSignal): void {
	const take = (value: unknown) => {
		const wish = v.safeParse(Wish, value)
		if (!wish.success) return
		void browser.storage.session.remove(KEY)
		onWords(wish.output.words)
	}
	const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'session' && changes[KEY]) take(changes[KEY].newValue)
	}
	browser.storage.onChanged.addListener(listen)
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
	void browser.storage.session.get(KEY).then((stored) => signal.aborted || take(stored[KEY]))
}
