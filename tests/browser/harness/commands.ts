import type { Page } from 'puppeteer-core'
import type { PageCommand } from '../../../messages/commands.ts'
import type { Preferences } from '../../../study/preferences.ts'
import type { View } from './view.ts'

/** Tells the page what the worker tells it when a key command was pressed. `own` is any page of the extension; it stays behind. */
export async function command(own: View, page: Page, wish: PageCommand): Promise<void> {
	const work = `(async () => {
		const api = globalThis.browser ?? chrome
		const tabs = await api.tabs.query({})
		const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())})
		await api.tabs.sendMessage(tab.id, { kind: 'command', command: '${wish}' }).catch(() => undefined)
	})()`
	await own.page.evaluate(work)
}

/** Changes how cards open, on every page at once. */
export async function prefer(own: View, wishes: Partial<Preferences>): Promise<void> {
	const work = `(async () => {
		const { local } = (globalThis.browser ?? chrome).storage
		const { lens } = await local.get('lens')
		await local.set({ lens: { ...lens, preferences: { ...lens.preferences, ...${JSON.stringify(wishes)} } } })
	})()`
	await own.page.evaluate(work)
}
