import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { command } from './harness/commands.ts'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardGone, cardLabels, cardNamed, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const both = 'Amazon Athena or AWS Glue'
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

function pairOf(id: string) {
	const pair = readTaught().pairs.find((one) => one.id === id)
	if (!pair) throw new Error(`There is no pair ${id} in the build.`)
	return pair
}

async function pinned(name: string): Promise<View> {
	await pointAt(page, name)
	const card = await cardNamed(page, name)
	await command(own, page, 'pin-card')
	await until(`the card of ${name} to be pinned`, () => card.run((root) => root.querySelector('[aria-pressed=true]') !== null))
	return card
}

const focusIn = (card: View) => card.run((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '')

test('two pinned cards that people mix up become one that compares them, and two again', async () => {
	const athena = await pinned('Amazon Athena')
	expect(await athena.has('button', 'Compare with AWS Glue'), 'one card alone').toBe(true)
	expect(await athena.run((root) => root.querySelector('.note-partners') === null)).toBe(true)
	const glue = await pinned('AWS Glue')
	await page.mouse.move(2, 2)
	await until('both cards to offer it', async () =>
		(await Promise.all([athena, glue].map((card) => card.run((root) => root.querySelector('[data-unite]') !== null)))).every(Boolean),
	)
	await athena.run((root) => root.querySelector<HTMLElement>('[data-unite]')?.focus())
	await page.keyboard.press('Enter')
	const pair = pairOf('amazon-athena--aws-glue')
	const card = await cardNamed(page, both)
	expect(await cardLabels(page)).toEqual([both])
	for (const words of [pair.question, pair.rule, ...pair.rows.flatMap(({ about, a, b }) => [about, a, b])]) await card.sees(asRead(words))
	expect(await focusIn(card), 'focus goes along').toBe(both)
	await card.click('button', 'Back to the two cards')
	await until('two cards', async () => (await cardLabels(page)).sort().join() === 'AWS Glue,Amazon Athena')
	expect(await focusIn(await cardNamed(page, 'Amazon Athena'))).toBe('Compare with AWS Glue')
})

test('a comparison that is closed takes both cards along', async () => {
	await pinned('AWS Glue')
	const athena = await pinned('Amazon Athena')
	await athena.run((root) => root.querySelector<HTMLElement>('[data-unite]')?.click())
	await (await cardNamed(page, both)).click('button', 'Close')
	await cardGone(page)
})

test('cards that nobody mixes up offer no comparison', async () => {
	await pinned('AWS Lambda')
	const athena = await pinned('Amazon Athena')
	expect(await athena.run((root) => root.querySelector('[data-unite]'))).toBe(null)
})

test('a name it is confused with is compared from the list, the card stays under the pointer, and Back leads to the button', async () => {
	await pointAt(page, 'AWS Lambda')
	const card = await cardNamed(page, 'AWS Lambda')
	await card.click('button', 'Compare with AWS Batch')
	const pair = await cardNamed(page, 'AWS Lambda or AWS Batch')
	const since = performance.now()
	await until('a second to pass under the pointer', () => performance.now() - since > 1000)
	await pair.sees(asRead(pairOf('aws-batch--aws-lambda').rule))
	const isInside = () => page.evaluate(() => (document.querySelector('[data-certlight-card]')?.getBoundingClientRect().right ?? Number.NaN) <= innerWidth)
	expect(await isInside()).toBe(true)
	await pair.run((root) => root.querySelector<HTMLElement>('.note-back')?.focus())
	await page.keyboard.press('Enter')
	expect(await focusIn(await cardNamed(page, 'AWS Lambda'))).toBe('Compare with AWS Batch')
})

for (const [width, height] of [
	[320, 256],
	[360, 640],
] as const) {
	test(`a comparison can be read in a window of ${width} by ${height} pixels`, async () => {
		await page.setViewport({ width, height })
		await pointAt(page, 'AWS Lambda')
		const card = await cardNamed(page, 'AWS Lambda')
		await card.click('button', 'Compare with AWS Batch')
		const pair = await cardNamed(page, 'AWS Lambda or AWS Batch')
		expect(await pair.run((root) => (root.querySelector('.note-card')?.scrollWidth ?? 0) <= (root.querySelector('.note-card')?.clientWidth ?? 0))).toBe(true)
		const widths = await pair.run((root) => [...root.querySelectorAll('tbody td')].map((cell) => cell.getBoundingClientRect().width))
		for (const each of widths) expect(each).toBeGreaterThan(110)
		const box = await page.evaluate(() => document.querySelector('[data-certlight-card]')?.getBoundingClientRect().toJSON() as DOMRect)
		expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true)
	})
}

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
