import { browser } from 'wxt/browser'
import { faultOf } from '../../store/faults.ts'
import type { Store } from '../../store/open.ts'
import { addPassage } from '../../store/passages.ts'
import { pageOf, siteOf } from '../../study/off.ts'
import type { PagePassage } from '../../study/passage.ts'
import { type Selected, trimSelection } from '../../study/selection.ts'
import { linkTo } from '../../study/text-fragment.ts'
import { sayInTab } from './confirm.ts'
import { readSelection } from './selection.ts'

type WithStore = <T>(work: (db: Store) => Promise<T>) => Promise<T>
type Tab = { id?: number | undefined; url?: string | undefined; title?: string | undefined }
/** What the browser tells of a click on a menu. */
type Click = { menuItemId: string | number; selectionText?: string; pageUrl?: string; frameId?: number }
/** Where a selection stands. */
export type Standing = { url: string; title: string }

export type Keeping = { withStore: WithStore; aboutOf: (text: string, standing: Standing) => string | undefined }

/** Keeps the selection of the menu's item. */
export async function keepFromMenu(click: Click, tab: Tab | undefined, keeping: Keeping): Promise<void> {
	if (click.menuItemId !== 'keep-passage' || tab?.id === undefined) return
	const { selectionText = '', frameId = 0 } = click
	const read = await readSelection(tab.id, frameId)
	// A browser goes to a passage of the page itself only, not to one in a frame.
	const selected = frameId === 0 && read ? read : { text: read?.text ?? selectionText }
	await keep(tab.id, { url: click.pageUrl ?? tab.url ?? '', title: tab.title ?? '' }, selected, keeping)
}

/** Keeps what is selected on the page in front. */
export async function keepByKey(keeping: Keeping): Promise<void> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
	if (tab?.id === undefined) return
	if (!tab.url?.startsWith('http'))
		return sayInTab(tab.id, 'fault', 'Certlight may not look at this page. The menu of the selected text keeps it all the same.')
	const selected = await readSelection(tab.id, 0)
	if (!selected) return sayInTab(tab.id, 'fault', 'Nothing is selected on this page. Select the passage first, then press the key.')
	await keep(tab.id, { url: tab.url, title: tab.title ?? '' }, selected, keeping)
}

/** Puts it on disk, and only then says so. */
async function keep(tabId: number, standing: Standing, selected: Selected, { withStore, aboutOf }: Keeping): Promise<void> {
	try {
		const passage = passageOf(standing, selected, aboutOf)
		const isNew = await withStore((db) => addPassage(db, passage))
		await sayInTab(tabId, 'done', isNew ? 'Passage kept in Certlight.' : 'This passage is kept already.')
	} catch (error) {
		await sayInTab(tabId, 'fault', `The passage was not kept. ${faultOf(error).message}`)
	}
}

function passageOf(standing: Standing, selected: Selected, aboutOf: Keeping['aboutOf']): PagePassage {
	const trimmed = trimSelection(selected)
	const url = pageOf(standing.url)
	const title = standing.title.trim() || `${siteOf(url)}${new URL(url).pathname}`
	const service = aboutOf(trimmed.text, { url, title })
	const at = Date.now()
	const origin = { url, title, link: linkTo(url, trimmed) }
	return { kind: 'passage', id: crypto.randomUUID(), at, changedAt: at, text: trimmed.text, note: '', ...origin, ...(service && { service }) }
}
