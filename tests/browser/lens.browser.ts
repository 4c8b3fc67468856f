import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { type Lit, litTexts, readHighlights } from './harness/highlights.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardOn, hasCard, pointAt } from './harness/pointing.ts'
import { samplePages, turnTo } from './harness/samples.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const last = 'Amazon Personalize'
let page: Page
let panel: View
const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

const dark = (where: Page) => until('the page to be dark', async () => (await litTexts(where)).length === 0)
const lit = (where: Page, name = last) => until(`${name} to light up`, async () => (await litTexts(where)).includes(name))

/** Opens the desk's settings, does something there and closes them. */
async function inSettings(work: (desk: View) => Promise<void>): Promise<void> {
	const desk = await session().openTab('desk.html#/settings')
	await desk.sees('Where Certlight is off')
	await work(desk)
	await desk.page.close()
	await page.bringToFront()
}

/** Waits until pages are told what is set; the tab that tells them must not be closed before. */
async function told(desk: View, what: string, expected: string): Promise<void> {
	const lens = `(globalThis.browser ?? chrome).storage.local.get('lens').then(({ lens }) => String(lens?.preferences.${what}))`
	await until(`pages to know of ${what}: ${expected}`, async () => (await desk.page.evaluate(lens)) === expected)
}

/** Chooses a density on the desk and waits until pages are told. */
async function choose(desk: View, words: string, density: string): Promise<void> {
	await desk.click('radio', words)
	await told(desk, 'density', density)
}

/** Waits until what is lit fits, and returns it. */
async function litWhen(what: string, fits: (found: Lit[]) => boolean): Promise<Lit[]> {
	return await until(what, async () => {
		const found = await readHighlights(page)
		return fits(found) && found
	})
}

beforeAll(async () => {
	page = await session().openDocs(samplePages.choose)
	await lit(page)
	panel = await session().openPanel(page)
	await panel.sees('Amazon S3')
})

test('off on this page: the light and the cards go, and Undo brings them back', async () => {
	await panel.sees('Certlight is on here.')
	await panel.click('button', 'Turn off on this page')
	await dark(page)
	await panel.sees('Off on this page.')
	expect(await panel.text()).not.toContain('Amazon S3')
	await pointAt(page, 'AWS Lambda')
	const since = performance.now()
	await until('a second to pass under the pointer', () => performance.now() - since > 1000)
	expect(await hasCard(page)).toBe(false)
	await panel.click('button', 'Undo')
	await lit(page)
	await panel.sees('Amazon S3')
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await page.mouse.move(2, 2)
})

test('a page that is off stays dark when it changes and when it is loaded again; the next page lights up', async () => {
	await panel.click('button', 'Turn off on this page')
	await dark(page)
	await page.reload()
	await panel.sees('Off on this page.')
	await page.evaluate(() => document.querySelector('#main-col-body')?.append('Amazon Polly, added to a dark page.'))
	await turnTo(page, samplePages.watch)
	await lit(page, 'Amazon Macie')
	await turnTo(page, samplePages.choose)
	await dark(page)
	await panel.sees('Off on this page.')
	await panel.click('button', 'Undo')
	await lit(page)
})

test('off on this site, then everywhere: every open page goes dark, and each is undone by itself', async () => {
	const other = await session().openDocs(samplePages.watch)
	await lit(other, 'Amazon Macie')
	await page.bringToFront()
	await panel.click('button', 'Turn off on this site')
	await dark(page)
	await dark(other)
	await panel.click('button', 'Turn off everywhere')
	await panel.sees('Off everywhere.')
	await panel.click('button', 'Undo')
	await panel.sees('Off on this site.')
	expect(await litTexts(other)).toEqual([])
	await panel.click('button', 'Undo')
	await lit(page)
	await lit(other, 'Amazon Macie')
	await other.close()
})

test.runIf(browserName === 'chromium')('the popup has the same switch for the page in front', async () => {
	await page.bringToFront()
	const popup = await session().openPopup()
	await popup.click('button', 'Turn off on this page')
	await dark(page)
	await popup.sees('Off on this page.')
	await popup.click('button', 'Undo')
	await lit(page)
	await popup.page.close()
})

test('the settings list what is off and turn it on again', async () => {
	await panel.click('button', 'Turn off on this page')
	await dark(page)
	await inSettings(async (desk) => {
		await desk.sees(`docs.aws.amazon.com${samplePages.choose}`)
		await desk.click('button', 'Turn on again')
		await desk.sees('Nowhere.')
		await told(desk, 'off.pages.length', '0')
	})
	await lit(page)
})

test('density: first in each section lights each name once under a heading; the panel still counts all', async () => {
	const all = await readHighlights(page)
	await panel.sees(last)
	const counted = await panel.text()
	await inSettings((desk) => choose(desk, 'First in each section', 'section'))
	const first = await litWhen('fewer names to be lit', (found) => found.length > 0 && found.length < all.length)
	expect(first.map(({ text }) => text)).toEqual(expect.arrayContaining(['Amazon SageMaker AI', 'Amazon S3', 'Amazon Data Firehose', last]))
	const twice = await page.evaluate(() => {
		const seen = new Set<string>()
		const headings = [...document.querySelectorAll('#main-col-body :is(h1, h2, h3, h4, h5, h6)')]
		const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('certlight-')).flatMap(([, highlight]) => [...highlight])
		return ranges.filter((range) => {
			const section = headings.filter((heading) => heading.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING).length
			const live = document.createRange()
			live.setStart(range.startContainer, range.startOffset)
			live.setEnd(range.endContainer, range.endOffset)
			const key = `${section} ${live.toString().replace(/\s+/g, ' ')}`
			const again = seen.has(key)
			seen.add(key)
			return again
		}).length
	})
	expect(twice, 'names lit twice in a section').toBe(0)
	await until('the panel to count as before', async () => (await panel.text()) === counted)
})

test('density: only what is not known yet darkens the names outside the exam, and they open no card', async () => {
	await inSettings((desk) => choose(desk, 'Only what I do not know yet', 'unknown'))
	const unknown = await litWhen('only new and weak names to be lit', (found) => found.length > 0 && found.every(({ shade }) => ['new', 'weak'].includes(shade)))
	expect(unknown.map(({ text }) => text)).toContain('Amazon S3')
	await pointAt(page, 'Amazon Bedrock Knowledge Bases')
	const since = performance.now()
	await until('a second to pass under the pointer', () => performance.now() - since > 1000)
	expect(await hasCard(page)).toBe(false)
	await inSettings((desk) => choose(desk, 'Every mention', 'every'))
	await litWhen('the others to be lit again', (found) => found.some(({ shade }) => shade === 'outside'))
})

test('the sample in the settings is lit in all five strengths and follows the density', async () => {
	await inSettings(async (desk) => {
		const shades = async () => new Set((await readHighlights(desk.page)).map(({ shade }) => shade))
		await until('the sample to be lit', async () => (await shades()).size === 5)
		const every = (await litTexts(desk.page)).filter((text) => text === 'Amazon S3').length
		await choose(desk, 'First in each section', 'section')
		await until('the sample to be thinned', async () => (await litTexts(desk.page)).filter((text) => text === 'Amazon S3').length < every)
		await choose(desk, 'Every mention', 'every')
	})
})

test('what is set survives a restart', async () => {
	await panel.click('button', 'Turn off on this site')
	await dark(page)
	await session().restart()
	const again = await session().openDocs(samplePages.choose)
	const view = await session().openPanel(again)
	await view.sees('Off on this site.')
	expect(await litTexts(again)).toEqual([])
	await view.click('button', 'Undo')
	await lit(again)
})

test('nobody reported an error', () => {
	expect(session().errors).toEqual([])
})
