import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { litTexts, readHighlights } from './harness/highlights.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { enterInAddressBar, linesInAddressBar, lookUpSelection, pressKeyOf } from './harness/own-surface.ts'
import { samplePages, turnTo } from './harness/samples.ts'
import { readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const api = '(globalThis.browser ?? chrome)'
const bare = '/bare/latest/dg/page.html'
let desk: View
const session = inSession(async (started) => {
	desk = await chooseExam(started, 'MLS-C01')
})

afterEach(() => setBadge(false))

async function openLit(): Promise<Page> {
	const page = await session().openDocs(samplePages.choose, { [bare]: '<!doctype html><title>Bare</title><div id="main-col-body"><p>No name.</p></div>' })
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	return page
}

/** Writes the wish where pages read it. */
async function setBadge(badge: boolean): Promise<void> {
	await desk.page.evaluate(`(async () => {
		const { lens } = await ${api}.storage.local.get('lens')
		await ${api}.storage.local.set({ lens: { ...lens, preferences: { ...lens.preferences, badge: ${badge} } } })
	})()`)
}

const tabOnSite = `${api}.tabs.query({ url: 'https://docs.aws.amazon.com/*' }).then(([tab]) => tab.id)`

async function numberShown(): Promise<string> {
	return (await desk.page.evaluate(`${tabOnSite}.then((tabId) => ${api}.action.getBadgeText({ tabId }))`)) as string
}

/** How many of the exam's names the page itself says it has. */
async function numberOnPage(): Promise<string> {
	const ids = (await desk.page.evaluate(`${tabOnSite}.then((tabId) => new Promise((resolve) => {
		const port = ${api}.tabs.connect(tabId, { name: 'certlight-terms', frameId: 0 })
		port.onMessage.addListener(({ terms }) => { resolve(terms.map(({ id }) => id)); port.disconnect() })
	}))`)) as string[]
	const { services } = readTaught()
	return String(ids.filter((id) => services.find((service) => service.id === id)?.exams['MLS-C01'] !== undefined).length)
}

describe('the number on the toolbar button', () => {
	test('is not there unless the learner asks for it, appears at once then, and goes at once', async () => {
		const page = await openLit()
		expect(await numberShown()).toBe('')
		await setBadge(true)
		const shown = await until('the number to appear', numberShown)
		expect(Number(shown)).toBeGreaterThan(3)
		expect(shown).toBe(await numberOnPage())
		await setBadge(false)
		await until('the number to go', async () => (await numberShown()) === '')
		await page.close()
	})

	test('stands there when a page opens, and wakes the worker for it', async () => {
		await setBadge(true)
		await session().stopWorker()
		const page = await openLit()
		await until('the number of the page', async () => (await numberShown()) === (await numberOnPage()))
		await page.close()
	})

	test.runIf(browserName === 'chromium')('wakes no worker where nobody asked for it', async () => {
		await session().stopWorker()
		const page = await openLit()
		await turnTo(page, samplePages.watch)
		await until('the next page to light up', async () => (await litTexts(page)).includes('Amazon Macie'))
		expect(
			session()
				.browser.targets()
				.filter((target) => target.type() === 'service_worker'),
		).toEqual([])
		await page.close()
	})

	test('follows the page that stands in place of the first, and goes with another page', async () => {
		await setBadge(true)
		const page = await openLit()
		await until('the number of the page', async () => (await numberShown()) === (await numberOnPage()))
		await turnTo(page, samplePages.watch)
		await until('the next page to light up', async () => (await litTexts(page)).includes('Amazon Macie'))
		await until('the number of the next page', async () => (await numberShown()) === (await numberOnPage()))
		await page.goto(`https://docs.aws.amazon.com${bare}`)
		await until('the number to go', async () => (await numberShown()) === '')
		// Firefox brings the page back as it was left, without a load that could be waited for.
		await page.evaluate('history.back()').catch(() => undefined)
		await until('the number to come back', async () => (await numberShown()) !== '')
		expect(await numberShown()).toBe(await numberOnPage())
		await page.close()
	})
})

test('the browser lists the keys, each with a sentence, and three without a key', async () => {
	const commands = (await desk.page.evaluate(`${api}.commands.getAll()`)) as { name: string; description: string; shortcut: string }[]
	const ours = commands.filter(({ name }) => !name.startsWith('_'))
	expect(Object.fromEntries(ours.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
		'next-term': 'Alt+Shift+J',
		'previous-term': 'Alt+Shift+K',
		'open-card': 'Alt+Shift+O',
		'pin-card': '',
		'close-card': '',
		'toggle-off': 'Alt+Shift+L',
		'keep-passage': '',
	})
	for (const { description } of ours) expect(description).toMatch(/^[A-Z][a-z]+ /)
})

test('a key reaches the page in front, and does no harm where there is no Certlight', async () => {
	const page = await openLit()
	await pressKeyOf(session(), 'next-term', page)
	await until('the first name to be shown', async () => (await readHighlights(page)).some(({ shade }) => shade === 'shown'))
	const other = await session().openAt('https://example.org/', { '/': '<!doctype html><title>Other</title><p>Amazon S3</p>' })
	await pressKeyOf(session(), 'next-term', other)
	await pressKeyOf(session(), 'close-card', other)
	await other.close()
	await page.close()
})

test('the key that turns a page off turns it on again, and says so', async () => {
	const page = await openLit()
	const said = () => page.evaluate(() => document.querySelector('[data-certlight-voice]')?.shadowRoot?.textContent ?? '')
	await pressKeyOf(session(), 'toggle-off', page)
	await until('the page to go dark', async () => (await litTexts(page)).length === 0)
	await until('that to be said', async () => (await said()).includes('off for this page'))
	await session().stopWorker()
	await pressKeyOf(session(), 'toggle-off', page)
	await until('the page to light up again', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await until('that to be said', async () => (await said()).includes('on again'))
	await page.close()
})

test('a tab of the panel opened to find words finds them', async () => {
	const found = await session().openTab('sidepanel.html?find=kinesis%20data%20fireh#notes')
	await found.sees('Amazon Data Firehose')
	await found.page.close()
})

test('words left for the panel are searched there, over the note that was open', async () => {
	const page = await openLit()
	const panel = await session().openPanel(page)
	await panel.click('tab', 'Notes')
	await panel.click('button', 'Amazon Athena')
	await panel.sees('Back')
	await desk.page.evaluate(`${api}.storage.session.set({ wordsToFind: { words: 'kinesis data fireh', at: 1 } })`)
	await panel.sees('Amazon Data Firehose')
	expect(await panel.text()).not.toContain('Amazon Athena')
	await panel.fill('Search', 'xgbo')
	await panel.sees('XGBoost')
	await page.close()
})

test('Enter in the address bar opens the note, and the search where nothing fits', async () => {
	await enterInAddressBar(session(), 'kinesis data fireh')
	const note = await session().tabOfItsOwn('desk.html#/note/amazon-data-firehose')
	await note.sees('Amazon Data Firehose')
	await note.page.close()
	await enterInAddressBar(session(), 'qwertz & uiop')
	const search = await session().tabOfItsOwn('sidepanel.html?find=qwertz%20%26%20uiop')
	await search.sees('No note has these words')
	await search.page.close()
})

test.runIf(browserName === 'chromium')('what is suggested in the address bar can be read by the browser', async () => {
	const lines = await linesInAddressBar(session(), 'a')
	expect(lines.length).toBeGreaterThan(3)
	for (const line of lines) expect(line).toMatch(/^[^<>]+ <dim>[^<>]+<\/dim>$/)
})

test.runIf(browserName === 'firefox')('Look up in Certlight opens the sidebar with the note of the name, or with the search', async () => {
	const page = await openLit()
	await lookUpSelection(session(), ' Firehose ')
	const panel = await session().openedPanel()
	await panel.sees('Amazon Kinesis Firehose')
	await lookUpSelection(session(), 'near real time')
	await panel.sees('Search the notes')
	await panel.sees('Amazon Data Firehose')
	expect(await panel.text()).not.toContain('Amazon Kinesis Firehose')
	await page.close()
})

test.runIf(browserName === 'chromium')('Look up in Certlight uses a tab where the browser does not open the panel', async () => {
	await lookUpSelection(session(), ' Firehose ')
	const note = await session().tabOfItsOwn('desk.html#/note/amazon-data-firehose')
	await note.page.close()
	await lookUpSelection(session(), 'near real time')
	const search = await session().tabOfItsOwn('sidepanel.html?find=near')
	await search.sees('Amazon Data Firehose')
	await search.page.close()
})

test('nobody reported an error', () => {
	expect(session().errors).toEqual([])
})
