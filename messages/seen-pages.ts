import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { dayAt } from '../study/day.ts'
import { SeenPages, withPage } from '../study/seen-pages.ts'

const KEY = 'seen'

/**
 * Notes where extension pages find it that a page was read; no worker is woken.
 * @param url without fragment
 * @param about ids of the services that the page is about
 * @param at milliseconds since 1970
 */
export async function noteSeenPage(url: string, about: readonly string[], at: number): Promise<void> {
	const seen = await readSeenPages()
	const day = dayAt(at, new Date(at).getTimezoneOffset())
	const next = withPage(seen, { day, url, about })
	if (next !== seen) await browser.storage.local.set({ [KEY]: next })
}

/** The pages read lately; none where what is stored has another shape. */
export async function readSeenPages(): Promise<SeenPages> {
	const seen = v.safeParse(SeenPages, (await browser.storage.local.get(KEY))[KEY])
	return seen.success ? seen.output : {}
}
