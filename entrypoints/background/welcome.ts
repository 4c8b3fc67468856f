import { browser } from 'wxt/browser'
import { refreshLens } from '../../extension/lens.ts'
import { ensureSeed, readSettings } from '../../store/settings.ts'
import { withStore } from './store.ts'

/** Brings study material and lens up to date; on a new installation opens the desk, which asks for the exam. */
export async function welcome(isNew: boolean): Promise<void> {
	if (isNew) await browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })
	try {
		await withStore(async (db) => {
			await ensureSeed(db, Math.random)
			if ((await readSettings(db)).exam !== null) await refreshLens(db)
		})
	} catch (error) {
		// The pages that open the store themselves say what is wrong, where the learner can read it.
		console.warn('Certlight could not open its database.', error)
	}
}
