import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command, prefer } from './harness/commands.ts'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardGone, cardOn, hasCard, placeOf, pointAt } from './harness/pointing.ts'
import { samplePages, turnTo } from './harness/samples.ts'
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
afterEach(async () => {
	await prefer(own, { cardOpening: 'rest', cardDelay: 300 })
	await page.close()
})

const names = () =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-certlight-card]')].map((card) => card.shadowRoot?.querySelector('section')?.getAttribute('aria-label') ?? ''),
	)

async function pinned(name: string): Promise<View> {
	await pointAt(page, name)
	await until(`the card of ${name}`, async () => (await names()).includes(name))
	await command(own, page, 'pin-card')
	await until(`the card of ${name} to be pinned`, () =>
		page.evaluate(
			(name) =>
				[...document.querySelectorAll('[data-certlight-card]')].some(({ shadowRoot }) =>
					shadowRoot?.querySelector(`[aria-label="${name}"] [aria-pressed=true]`),
				),
			name,
		),
	)
	return cardOn(page)
}

/** Longer than the delay before a card opens and the grace before it closes, together. */
async function whileOpeningAndClosing(): Promise<void> {
	const since = performance.now()
	await until('a second to pass', () => performance.now() - since > 1000)
}

test('a pinned card stays when the pointer leaves, when the page scrolls and when it turns, until it is closed', async () => {
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.click('button', 'Pin')
	await page.mouse.move(2, 2, { steps: 6 })
	await page.mouse.wheel({ deltaY: 600 })
	await page.mouse.click(2, 2)
	await turnTo(page, samplePages.watch)
	await until('the new page to light up', async () => (await litTexts(page)).includes('Amazon Macie'))
	await whileOpeningAndClosing()
	expect(await names()).toEqual(['AWS Lambda'])
	await card.click('button', 'Close')
	await cardGone(page)
})

test('several cards can be pinned, side by side inside the window, and Escape closes the one with the focus', async () => {
	await pinned('AWS Lambda')
	await pinned('Amazon Athena')
	await pinned('Amazon S3')
	await page.mouse.move(2, 2, { steps: 6 })
	await whileOpeningAndClosing()
	expect(await names()).toEqual(['AWS Lambda', 'Amazon Athena', 'Amazon S3'])
	const boxes = await page.evaluate(() =>
		[...document.querySelectorAll('[data-certlight-card]')].map((card) => card.getBoundingClientRect().toJSON() as DOMRect),
	)
	const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
	for (const box of boxes) expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true)
	const lefts = boxes.map(({ left }) => left)
	expect([...lefts].sort((a, b) => b - a)).toEqual(lefts)
	await page.evaluate(() => document.querySelectorAll('[data-certlight-card]')[1]?.shadowRoot?.querySelector<HTMLElement>('button')?.focus())
	await page.keyboard.press('Escape')
	await until('the one with the focus to close', async () => (await names()).join() === 'AWS Lambda,Amazon S3')
})

for (const [width, height] of [
	[320, 256],
	[360, 640],
	[800, 300],
] as const) {
	test(`in a window of ${width} by ${height} pixels no pinned card covers another, and each can be come to with keys`, async () => {
		for (const name of ['AWS Lambda', 'Amazon Athena', 'Amazon S3']) await pinned(name)
		await page.setViewport({ width, height })
		const boxes = () =>
			page.evaluate(() => [...document.querySelectorAll('[data-certlight-card]')].map((card) => card.getBoundingClientRect().toJSON() as DOMRect))
		const isApart = (all: DOMRect[]) => all.every((a, i) => all.every((b, j) => i === j || a.right <= b.left || b.right <= a.left))
		const isInside = ({ left, top, right, bottom }: DOMRect) => left >= 0 && top >= 0 && right <= width && bottom <= height
		await until(
			'the cards to stand apart inside the window',
			async () => (await boxes()).length < 3 && isApart(await boxes()) && (await boxes()).every(isInside),
		)
		const seen = new Set(await names())
		await page.evaluate(() => document.querySelector('[data-certlight-card]')?.shadowRoot?.querySelector<HTMLElement>('.note-pile [data-by="1"]')?.focus())
		for (let turn = 0; turn < 2; turn++) {
			const before = (await names()).join()
			await page.keyboard.press('Enter')
			await until('another card to come in sight', async () => (await names()).join() !== before)
			for (const name of await names()) seen.add(name)
		}
		expect([...seen].sort()).toEqual(['AWS Lambda', 'Amazon Athena', 'Amazon S3'])
	})
}

test('a pinned card stays over an element that takes the whole screen', async () => {
	await pinned('AWS Lambda')
	await page.evaluate(() => {
		const button = document.createElement('button')
		button.id = 'whole'
		button.style.cssText = 'position: fixed; left: 0; top: 0'
		button.addEventListener('click', () => void document.querySelector('#main-col-body')?.requestFullscreen())
		document.body.append(button)
	})
	await page.mouse.click(4, 4)
	await until('the page to take the whole screen', () => page.evaluate(() => document.fullscreenElement !== null))
	await until('the card to be on top', () =>
		page.evaluate(() => {
			const card = document.querySelector('[data-certlight-card]')
			const box = card?.getBoundingClientRect()
			return box !== undefined && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === card
		}),
	)
	await page.evaluate(() => document.exitFullscreen())
})

test('a pinned card can be used while a modal dialog is open, and after it', async () => {
	const card = await pinned('AWS Lambda')
	await page.evaluate(() => {
		const dialog = document.createElement('dialog')
		dialog.id = 'modal'
		dialog.append('Nothing here.')
		document.body.append(dialog)
		dialog.showModal()
	})
	await until('the card to go into the dialog', () => page.evaluate(() => document.querySelector('#modal > [data-certlight-card]:popover-open') !== null))
	await card.click('button', 'Quiz me')
	await card.sees('Check answer')
	await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.close())
	await until('the card to come out again', () => page.evaluate(() => document.querySelector(':root > [data-certlight-card]:popover-open') !== null))
	await card.click('button', 'Close')
	await cardGone(page)
})

test('pointing at the name of a pinned card opens no second one', async () => {
	await pinned('AWS Lambda')
	await page.mouse.move(2, 2, { steps: 6 })
	await pointAt(page, 'AWS Lambda')
	await whileOpeningAndClosing()
	expect(await names()).toEqual(['AWS Lambda'])
})

test('a card that is let go closes when the pointer leaves', async () => {
	await pinned('AWS Lambda')
	const card = await cardOn(page)
	await card.click('button', 'Pin')
	await until('the card to be let go', () => card.run((root) => root.querySelector('[aria-pressed=false]') !== null))
	await page.mouse.move(2, 2, { steps: 6 })
	await cardGone(page)
})

test('with click only, resting opens nothing and Alt with a click does', async () => {
	await prefer(own, { cardOpening: 'click' })
	const { x, y } = await pointAt(page, 'AWS Lambda')
	await page.mouse.click(x, y)
	await whileOpeningAndClosing()
	expect(await hasCard(page)).toBe(false)
	await page.keyboard.down('Alt')
	await page.mouse.click(x, y)
	await page.keyboard.up('Alt')
	await (await cardOn(page)).sees('AWS Lambda')
	await page.mouse.move(2, 2, { steps: 6 })
	await whileOpeningAndClosing()
	expect(await hasCard(page), 'a card that was clicked open stays').toBe(true)
	await page.mouse.click(4, 4)
	await cardGone(page)
})

test('with Alt to hold, resting opens nothing until Alt is held, and Ctrl opens nothing', async () => {
	await prefer(own, { cardOpening: 'hold', cardDelay: 150 })
	await pointAt(page, 'AWS Lambda')
	await page.keyboard.press('Control')
	await whileOpeningAndClosing()
	expect(await hasCard(page)).toBe(false)
	await page.keyboard.down('Alt')
	await (await cardOn(page)).sees('AWS Lambda')
	await page.keyboard.up('Alt')
})

test('resting opens nothing while Ctrl is held, and nothing while text is being selected', async () => {
	await page.keyboard.down('Control')
	const { x, y } = await pointAt(page, 'AWS Lambda')
	await whileOpeningAndClosing()
	expect(await hasCard(page)).toBe(false)
	await page.keyboard.up('Control')
	await page.mouse.move(2, 2)
	await page.mouse.move(x - 200, y)
	await page.mouse.down()
	await page.mouse.move(x, y, { steps: 6 })
	await whileOpeningAndClosing()
	expect(await hasCard(page), 'with the button down').toBe(false)
	await page.mouse.up()
	await page.mouse.move(x + 1, y)
	await whileOpeningAndClosing()
	expect(await hasCard(page), 'with text selected').toBe(false)
})

test('a finger held on a name opens its card, and a tap elsewhere closes it', async () => {
	const { x, y } = await placeOf(page, 'AWS Lambda')
	await page.touchscreen.tap(x, y)
	await whileOpeningAndClosing()
	expect(await hasCard(page), 'after a tap').toBe(false)
	const finger = await page.touchscreen.touchStart(x, y)
	const card = await cardOn(page)
	await finger.end()
	await whileOpeningAndClosing()
	await card.sees('AWS Lambda')
	await page.touchscreen.tap(4, 4)
	await cardGone(page)
})

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
