import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command } from './harness/commands.ts'
import { litTexts, readHighlights } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardGone, cardOn, hasCard, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

let page: Page
let own: View
const session = inSession(async (started) => {
	own = await chooseExam(started, 'MLS-C01')
})

beforeEach(async () => {
	page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
})
afterEach(() => page.close())

const shown = async () => (await readHighlights(page)).find(({ shade }) => shade === 'shown')?.text

/** The words of the element with the focus inside the card; nothing when focus is elsewhere. */
const focusIn = (card: View) => card.run((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '')

async function openByKeys(): Promise<View> {
	await command(own, page, 'next-term')
	await until('a name to be marked', shown)
	await command(own, page, 'open-card')
	const card = await cardOn(page)
	await until('focus to be in the card', () => focusIn(card))
	return card
}

test('next and previous go from name to name in reading order', async () => {
	const texts = (await litTexts(page)).filter(Boolean)
	for (const wanted of texts.slice(0, 3)) {
		await command(own, page, 'next-term')
		await until(`${wanted} to be marked`, async () => (await shown()) === wanted)
	}
	await command(own, page, 'previous-term')
	await until('the one before to be marked', async () => (await shown()) === texts[1])
})

test('names that are folded away are passed over until they are unfolded', async () => {
	await page.evaluate(() => {
		const folded = document.createElement('details')
		folded.innerHTML = '<summary>Folded</summary><p>Amazon Polly and Amazon Lex stand here.</p>'
		document.querySelector('#main-col-body')?.prepend(folded)
	})
	await until('the folded names to be found', async () => (await litTexts(page)).includes('Amazon Polly'))
	await command(own, page, 'next-term')
	await until('a name to be marked', shown)
	expect(await shown()).not.toBe('Amazon Polly')
	await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
	await command(own, page, 'previous-term')
	await until('the unfolded name to be marked', async () => (await shown()) === 'Amazon Lex')
})

test('each name gone to is announced with its place among all', async () => {
	const texts = await litTexts(page)
	const said = () => page.evaluate(() => document.querySelector('[data-certlight-voice]')?.shadowRoot?.querySelector('[aria-live=polite]')?.textContent ?? '')
	const isSaid = (words: string) => async () => (await said()).startsWith(words)
	await command(own, page, 'next-term')
	await until('the first to be announced', isSaid(`${texts[0]}, 1 of `))
	await command(own, page, 'next-term')
	await until('the second to be announced', isSaid(`${texts[1]}, 2 of `))
	await command(own, page, 'previous-term')
	await command(own, page, 'previous-term')
	await until('the last to be announced', isSaid(`${texts.at(-1)}, `))
	const [, at, of] = /, (\d+) of (\d+)$/.exec(await said()) ?? []
	expect(at).toBe(of)
	expect(Number(of)).toBeGreaterThan(20)
})

test('previous from the top goes to the last name, which comes into view', async () => {
	await command(own, page, 'previous-term')
	const last = (await litTexts(page)).at(-1)
	await until('the last name to be marked', async () => (await shown()) === last)
	await until('the page to scroll there', () => page.evaluate(() => scrollY > 200))
})

test('a card opened by keys has the focus, says its name and lifecycle, and gives the focus back', async () => {
	await page.evaluate(() => document.querySelector<HTMLElement>('#endpoint')?.focus({ preventScroll: true }))
	const card = await openByKeys()
	const name = await focusIn(card)
	await until('the name to be announced', async () => (await card.run((root) => root.querySelector('[aria-live=polite]')?.textContent ?? '')).startsWith(name))
	await page.keyboard.press('Escape')
	await cardGone(page)
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('endpoint')
})

test('what is closed is announced as closed', async () => {
	await pointAt(page, 'Amazon Forecast')
	await cardOn(page)
	await page.keyboard.press('Escape')
	await cardGone(page)
	await command(own, page, 'open-card')
	const card = await cardOn(page)
	const { statusDate = '' } = readTaught().services.find(({ id }) => id === 'amazon-forecast') ?? {}
	const said = () => card.run((root) => root.querySelector('[aria-live=polite]')?.textContent ?? '')
	await until('the lifecycle to be announced', async () => (await said()).startsWith('Amazon Forecast. Closed to new customers'))
	expect(await said()).toContain(statusDate.slice(0, 4))
})

test('Tab goes round in the card', async () => {
	const card = await openByKeys()
	const stops = await card.run((root) => root.querySelectorAll('a[href], button').length)
	const seen = new Set<string>()
	for (let turn = 0; turn < stops; turn++) {
		await page.keyboard.press('Tab')
		seen.add(await focusIn(card))
	}
	expect(seen).toContain('Pin')
	expect(seen).toContain('Open note')
	await page.keyboard.press('Tab')
	expect(await focusIn(card), 'after the last comes the first').toBe('Pin')
	await page.keyboard.down('Shift')
	await page.keyboard.press('Tab')
	await page.keyboard.up('Shift')
	expect(await focusIn(card)).toBe('Open note')
})

test('a name it is confused with opens in the same card, and Back leads to the button it was opened with', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await command(own, page, 'open-card')
	const card = await cardOn(page)
	await until('focus to be in the card', () => focusIn(card))
	const other = await card.run((root) => root.querySelector('[data-entry]')?.textContent ?? '')
	await card.run((root) => root.querySelector<HTMLElement>('[data-entry]')?.focus())
	await page.keyboard.press('Enter')
	await until('the other entry to stand in the card', () => card.has('button', 'Back'))
	expect(await card.has('button', 'AWS Lambda')).toBe(true)
	await until('focus to be on the other entry', async () => (await focusIn(card)) === other)
	await page.keyboard.press('Tab')
	expect(await focusIn(card)).toBe('Back')
	await page.keyboard.press('Enter')
	await until('focus to be on the button again', async () => (await focusIn(card)) === other && !(await card.has('button', 'Back')))
	expect(await page.evaluate(() => document.querySelectorAll('[data-certlight-card]').length)).toBe(1)
})

test('the page under a reader who moves it with keys opens and closes nothing', async () => {
	const card = await openByKeys()
	await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }))
	await until('a frame to pass', () => page.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => setTimeout(() => done(true), 100)))))
	expect(await hasCard(page)).toBe(true)
	await command(own, page, 'close-card')
	await cardGone(page)
	expect(await card.page.evaluate(() => document.querySelector('[data-certlight-card]'))).toBe(null)
})

test('the card works in a modal dialog, and Escape closes the card and not the dialog', async () => {
	await page.evaluate(() => {
		const dialog = document.createElement('dialog')
		dialog.id = 'modal'
		dialog.append('In a dialog stands Amazon Textract, too.')
		document.querySelector('#main-col-body')?.append(dialog)
		dialog.showModal()
	})
	await until('the dialog to light up', async () => (await litTexts(page)).includes('Amazon Textract'))
	const { x, y } = await page.evaluate(() => {
		const range = document.createRange()
		const text = document.querySelector('#modal')?.firstChild as Text
		range.setStart(text, text.data.indexOf('Amazon') + 2)
		range.setEnd(text, text.data.indexOf('Amazon') + 4)
		return range.getBoundingClientRect().toJSON() as DOMRect
	})
	await page.mouse.move(2, 2)
	await page.mouse.move(x + 2, y + 6, { steps: 4 })
	const card = await cardOn(page)
	await card.click('button', 'Pin')
	await until('the card to be pinned', () => card.run((root) => root.querySelector('[aria-pressed=true]') !== null))
	await page.keyboard.press('Escape')
	await cardGone(page)
	expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.open)).toBe(true)
})

for (const [width, height] of [
	[320, 640],
	[320, 256],
] as const) {
	test(`in a window of ${width} by ${height} pixels the card stands inside and all of it can be read`, async () => {
		await page.setViewport({ width, height })
		const card = await openByKeys()
		const inside = () =>
			page.evaluate(() => {
				const box = document.querySelector('[data-certlight-card]')?.getBoundingClientRect()
				return box !== undefined && box.left >= 0 && box.top >= 0 && box.right <= document.documentElement.clientWidth && box.bottom <= innerHeight
			})
		await until('the card to stand inside the window', inside)
		await card.run((root) => root.querySelector('.note-card-foot button')?.scrollIntoView({ block: 'nearest', behavior: 'instant' }))
		const bottom = await card.run((root) => root.querySelector('.note-card-foot button')?.getBoundingClientRect().bottom ?? 0)
		expect(bottom).toBeLessThanOrEqual(height)
		expect(await card.run((root) => (root.querySelector('.note-card')?.scrollWidth ?? 0) <= (root.querySelector('.note-card')?.clientWidth ?? 0))).toBe(true)
	})
}

test('a command from elsewhere than the extension, or of another shape, does nothing', async () => {
	await page.evaluate(() => window.postMessage({ kind: 'command', command: 'next-term' }, '*'))
	await command(own, page, 'burn' as 'next-term')
	await command(own, page, 'previous-term')
	await until('the next real command to be done', shown)
	expect(await shown()).toBe((await litTexts(page)).at(-1))
})

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
