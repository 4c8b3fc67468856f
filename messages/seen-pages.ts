import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { SeenPages } from '../study/schema/seen-pages.ts'
import { SEEN_KEY } from './note-seen.ts'

/** The pages read lately, as pages noted them; none where what is stored has another shape. */
export async function readSeenPages(): Promise<SeenPages> {
	const seen = v.safeParse(SeenPages, (await browser.storage.local.get(SEEN_KEY))[SEEN_KEY])
	return seen.success ? seen.output : {}
}
