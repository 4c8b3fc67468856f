import { contentHash } from 'virtual:certlight-hash'
import { browser } from 'wxt/browser'
import { openStore, type Store } from '../../store/open.ts'

/** Opens the store, does one thing with it and closes it, so that a worker killed at any moment leaves nothing open. */
export async function withStore<T>(work: (db: Store) => Promise<T>): Promise<T> {
	const db = await openStore(loadTaught, contentHash)
	try {
		return await work(db)
	} finally {
		db.close()
	}
}

async function loadTaught(): Promise<unknown> {
	return (await fetch(browser.runtime.getURL('/content.json' as Parameters<typeof browser.runtime.getURL>[0]))).json()
}
