import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { keepSelection, pressKeyOf } from './harness/own-surface.ts'
import { samplePages } from './harness/samples.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const twice = '/twice/latest/dg/page.html'
const gap = '<p style="height: 2000px">A gap.</p>'
const pages = {
	[twice]: `<!doctype html><title>Twice</title><div id="main-col-body"><h1>Twice</h1>${gap}<p id="first">On Mondays, endpoints cost money.</p>${gap}
		<p id="second">On Tuesdays, endpoints cost money.</p>${gap}</div>`,
	'/': '<!doctype html><title>Elsewhere</title><p id="words">Amazon Personalize is named on a page that Certlight may not read.</p>',
}
let page: Page
const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

beforeAll(async () => {
	page = await session().openDocs(samplePages.choose, pages)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
})

/** Selects from the first `from` to the next `to` within an element, as a pointer does. */
function select(where: Page, selector: string, from: string, to: string): Promise<string> {
	return where.evaluate(
		(selector, from, to) => {
			const element = document.querySelector(selector)
			if (!element) throw new Error(`No ${selector}`)
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
			const range = document.createRange()
			for (let node = walker.nextNode() as Text | null, begun = false; node; node = walker.nextNode() as Text | null) {
				const start: number = begun ? 0 : node.data.indexOf(from)
				if (!begun && start >= 0) range.setStart(node, start)
				begun ||= start >= 0
				const end = begun ? node.data.indexOf(to, start) : -1
				if (end < 0) continue
				range.setEnd(node, end + to.length)
				getSelection()?.removeAllRanges()
				getSelection()?.addRange(range)
				return String(getSelection())
			}
			throw new Error(`No "${from}" to "${to}" in ${selector}`)
		},
		selector,
		from,
		to,
	)
}

const said = (where: Page) => where.evaluate(() => document.querySelector('[data-certlight-voice]')?.shadowRoot?.textContent ?? '')

async function openShelf(): Promise<View> {
	const panel = await session().openTab('sidepanel.html#notes')
	await panel.click('button', 'Kept passages')
	return panel
}

const linkIn = (panel: View) => panel.run((root) => root.querySelector<HTMLAnchorElement>('.passage a')?.href ?? '')

/** Whether a tab's toolbar button shows this; `own` is any page of the extension. */
const isMarked = (own: View, mark: string) =>
	own.page.evaluate(`(async () => {
		const api = globalThis.browser ?? chrome
		const tabs = await api.tabs.query({})
		const shown = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })))
		return shown.includes('${mark}')
	})()`)

test('the shelf says how something gets there before anything is', async () => {
	const panel = await openShelf()
	await panel.sees('Nothing kept yet')
	await panel.page.close()
})

test('a selection is kept with whole words, says so, and is there after the worker and the panel have gone', async () => {
	const words = await select(page, '#watched', 'odel grows old', 'training, and Ama')
	await keepSelection(session(), page, words)
	await until('that to be said', async () => (await said(page)).includes('Passage kept'))
	await session().stopWorker()
	const panel = await openShelf()
	await panel.sees('SageMaker Model Monitor')
	await panel.sees("model grows old when the world changes. SageMaker Model Monitor compares today's requests with those of training, and Amazon")
	await panel.sees('Choose how a model answers - Amazon SageMaker AI sample guide')
	await panel.page.close()
})

test('the same selection is kept once', async () => {
	const words = await select(page, '#watched', 'odel grows old', 'training, and Ama')
	await keepSelection(session(), page, words)
	await until('that to be said', async () => (await said(page)).includes('kept already'))
	const panel = await openShelf()
	await panel.sees('Kept passages (1)')
	await panel.page.close()
})

test('the key keeps what reaches over several paragraphs, and its link finds it again', async () => {
	await select(page, '#main-col-body', 'Amazon Elastic Inference once', 'a glue stick')
	await pressKeyOf(session(), 'keep-passage', page)
	// The key belongs to the page in front, so nothing may come before it until it was kept.
	await until('that to be said', async () => (await said(page)).includes('Passage kept'))
	const panel = await openShelf()
	await panel.sees('Kept passages (2)')
	await panel.sees('Amazon Elastic Inference once lent')
	const link = await linkIn(panel)
	expect(link).toContain('sample-choose-inference.html#:~:text=')
	await panel.page.close()
	const found = await session().openAt(link)
	await until('the page to scroll to the passage', () =>
		found.evaluate(() => {
			const box = document.querySelector('#older')?.nextElementSibling?.getBoundingClientRect()
			return scrollY > 0 && box !== undefined && box.bottom > 0 && box.top < innerHeight
		}),
	)
	await found.close()
})

test('of two places that say the same, the link finds the one that was kept', async () => {
	const origin = await session().openDocs(twice, pages)
	await origin.bringToFront()
	await until('Certlight to be there', async () => origin.evaluate(() => document.readyState === 'complete'))
	await select(origin, '#second', 'endpoints cost', 'money.')
	await pressKeyOf(session(), 'keep-passage', origin)
	await until('that to be said', async () => (await said(origin)).includes('Passage kept'))
	const panel = await openShelf()
	await panel.sees('Kept passages (3)')
	const link = await panel.run((root) => [...root.querySelectorAll<HTMLAnchorElement>('.passage a')].find(({ href }) => href.includes('/twice/'))?.href ?? '')
	await panel.page.close()
	const found = await session().openAt(link, pages)
	await until('the page to scroll to the second place', () =>
		found.evaluate(() => {
			const box = document.querySelector('#second')?.getBoundingClientRect()
			return box !== undefined && box.bottom > 0 && box.top < innerHeight
		}),
	)
	await found.close()
	await origin.close()
})

test('a selection of a page that Certlight may not read is kept from what the browser says of it', async () => {
	const own = await session().openTab('popup.html')
	const elsewhere = await session().openAt('https://example.org/', pages)
	const words = await select(elsewhere, '#words', 'Amazon Personalize', 'named')
	await keepSelection(session(), elsewhere, words)
	await until('the mark on the toolbar button', () => isMarked(own, '✓'))
	await until('the mark to go', async () => !(await isMarked(own, '✓')))
	const panel = await openShelf()
	await panel.sees('Amazon Personalize is named')
	await panel.page.close()
	await pressKeyOf(session(), 'keep-passage', elsewhere)
	await until('the mark of a fault', () => isMarked(own, '!'))
	await own.page.close()
	await elsewhere.close()
})

test('a key without a selection says that there is none', async () => {
	await page.evaluate(() => getSelection()?.removeAllRanges())
	await pressKeyOf(session(), 'keep-passage', page)
	await until('that to be said', async () => (await said(page)).includes('Nothing is selected'))
})

test('a passage stands under the note, takes own words, is found by them, and can be deleted and brought back', async () => {
	const panel = await session().openTab('sidepanel.html#notes')
	await panel.fill('Search', 'sagemaker model monitor')
	await panel.click('button', 'SageMaker Model Monitor')
	await panel.sees('What you keep')
	await panel.sees('model grows old when the world changes')
	await panel.click('button', 'Add your own words')
	await panel.fill('Your own words', 'Drift: vergleicht mit dem Trainingsdatenausgangszustand')
	await panel.click('button', 'Save')
	await until('the field to close', async () => !(await panel.has('textbox', 'Your own words')))
	await panel.sees('Drift: vergleicht')
	await panel.click('button', 'Back')
	await panel.fill('Search', 'trainingsdatenausg')
	await panel.sees('Drift: vergleicht')
	await panel.click('button', 'Delete')
	await panel.sees('Deleted: model grows old')
	await until('the passage to go', async () => !(await panel.text()).includes('Drift: vergleicht'))
	await panel.click('button', 'Undo')
	await panel.sees('Drift: vergleicht')
	await panel.page.close()
})

test('own words need no passage, and show in another window at once', async () => {
	const panel = await session().openTab('sidepanel.html#notes')
	const desk = await session().openTab('desk.html#/note/xgboost')
	await desk.click('button', 'Write your own words')
	await desk.fill('Your own words', 'Boosted trees for tables')
	await desk.click('button', 'Save')
	await desk.sees('Boosted trees for tables')
	await panel.page.bringToFront()
	await panel.fill('Search', 'boosted trees for tab')
	await panel.sees('Boosted trees for tables')
	await desk.page.close()
	await panel.page.close()
})

test('the search of the library finds it by own words and by the words of the page, and leads to it', async () => {
	const desk = await session().openTab('desk.html#/library/notes')
	await desk.fill('Search the whole library', 'trainingsdatenausg')
	await desk.click('link', 'Choose how a model answers')
	await desk.sees('Drift: vergleicht')
	await desk.click('link', 'All kept passages')
	await desk.sees('Boosted trees for tables')
	await desk.page.evaluate("location.hash = '#/library/notes?q=' + encodeURIComponent('elastic inference once lent')")
	await desk.sees('1 result')
	await desk.page.close()
})

test('everything kept is there after a restart of the browser', async () => {
	await session().restart()
	const panel = await openShelf()
	await panel.sees('Kept passages (5)')
	await panel.sees('Boosted trees for tables')
	await panel.page.close()
})

test('nobody reported an error', () => {
	expect(session().errors).toEqual([])
})
