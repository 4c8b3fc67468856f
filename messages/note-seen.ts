import { browser } from 'wxt/browser'
import { dayAt } from '../study/day.ts'
import type { SeenPages } from '../study/schema/seen-pages.ts'
import { withPage } from '../study/seen-pages.ts'

/** Where pages note what was read; extension pages check it when they take it in. */
export const SEEN_KEY = 'seen'

/**
 * Notes where extension pages find it that a page was read; no worker is woken.
 * @param url without fragment
 * @param about ids of the services that the page is about
 * @param at milliseconds since 1970
 */
export async function noteSeenPage(url: string, about: readonly string[], at: number): Promise<void> {
	const seen = (await browser.storage.local.get(SEEN_KEY))[SEEN_KEY] as SeenPages | undefined
	const day = dayAt(at, new Date(at).getTimezoneOffset())
	const next = withPage(seen ?? {}, { day, url, about })
	if (next !== seen) await browser.storage.local.set({ [SEEN_KEY]: next })
}
