import { browser } from 'wxt/browser'

const KEY = 'noteToShow'

/** Leaves word for the side panel, open or about to open, to show a note. */
export async function rememberNoteToShow(id: string): Promise<void> {
	// The time makes asking twice for the same note two changes.
	await browser.storage.session.set({ [KEY]: { id, at: Date.now() } })
}

/** Calls `onNote` for a note left before, once, and for each one to come. */
export function watchNoteToShow(onNote: (id: string) => void, signal: AbortSignal): void {
	const take = (value: unknown) => {
		const id = (value as { id?: unknown } | undefined)?.id
		if (typeof id !== 'string') return
		void browser.storage.session.remove(KEY)
		onNote(id)
	}
	const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
		if (area === 'session' && changes[KEY]) take(changes[KEY].newValue)
	}
	browser.storage.onChanged.addListener(listen)
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
	void browser.storage.session.get(KEY).then((stored) => signal.aborted || take(stored[KEY]))
}
