import type { Page } from 'puppeteer-core'
import { until } from './until.ts'
import { View } from './view.ts'

type Point = { x: number; y: number }

/** Runs in the browser: scrolls the text's `nth` appearance, across nodes and with any white space, into view and returns its middle. */
function middleOfText(wanted: string, nth: number): Point | undefined {
	const walker = document.createTreeWalker(document.querySelector('#main-col-body, main') ?? document.body, NodeFilter.SHOW_TEXT)
	let text = ''
	const places: [Text, number][] = []
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (!node.parentElement?.checkVisibility() || node.parentElement.closest('script, style')) continue
		for (let at = 0; at < node.data.length; at++) {
			const letter = /\s/.test(node.data[at] ?? '') ? ' ' : node.data[at]
			if (letter === ' ' && text.endsWith(' ')) continue
			text += letter
			places.push([node, at])
		}
	}
	let found = -1
	for (let turn = 0; turn <= nth; turn++) found = text.indexOf(wanted, found + 1)
	const [first, last] = [places[found], places[found + wanted.length - 1]]
	if (found < 0 || !first || !last) return undefined
	const range = document.createRange()
	range.setStart(...first)
	range.setEnd(last[0], last[1] + 1)
	const block = first[0].parentElement
	const box = () => [...range.getClientRects()].find(({ width }) => width > 4) ?? range.getBoundingClientRect()
	if (box().top < 80 || box().bottom > innerHeight - 80) block?.scrollIntoView({ block: 'center', behavior: 'instant' })
	const { x, y, width, height } = box()
	return { x: x + width / 2, y: y + height / 2 }
}

/** Where the text stands in the window, scrolled into view. An error when it is not on the page. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<Point> {
	return await until(`the text "${text}" on the page`, () => page.evaluate(middleOfText, text, nth))
}

/** Brings the pointer from outside to the middle of the text, and leaves it there. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<Point> {
	const place = await placeOf(page, text, nth)
	await page.mouse.move(2, 2)
	await page.mouse.move(place.x, place.y, { steps: 4 })
	return place
}

const cardRoot = "[...document.querySelectorAll('[data-certlight-card]')].find((card) => card.shadowRoot !== null && card.matches(':popover-open')).shadowRoot"

/** Whether a card of ours is open, in the top layer. */
export function hasCard(page: Page): Promise<boolean> {
	return page.evaluate(() => [...document.querySelectorAll('[data-certlight-card]')].some((card) => card.shadowRoot !== null && card.matches(':popover-open')))
}

/** Waits for the card and returns it. */
export async function cardOn(page: Page): Promise<View> {
	await until('the card to open', () => hasCard(page))
	return new View(page, { root: cardRoot })
}

/** Waits for the card that is read out as `label`, and returns it. */
export async function cardNamed(page: Page, label: string): Promise<View> {
	const found = `[...document.querySelectorAll('[data-certlight-card]')].find(({ shadowRoot }) => shadowRoot?.querySelector('.note-card')?.ariaLabel === ${JSON.stringify(label)})`
	await until(`the card "${label}"`, () => page.evaluate(`${found} !== undefined`))
	return new View(page, { root: `${found}.shadowRoot` })
}

/** What is read out of each open card, in the order of the page. */
export function cardLabels(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[data-certlight-card]')].map(({ shadowRoot }) => shadowRoot?.querySelector('.note-card')?.getAttribute('aria-label') ?? ''),
	)
}

/** Waits until no card is there. */
export async function cardGone(page: Page): Promise<void> {
	await until('the card to close', async () => !(await hasCard(page)))
}
