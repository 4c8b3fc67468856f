import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardGone, cardOn, hasCard, placeOf, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'

let page: Page
const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

beforeEach(async () => {
	page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
})
afterEach(() => page.close())

test('pointing at a name opens its card in the top layer', async () => {
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.sees('AWS Lambda')
	expect(await card.has('link', 'Documentation')).toBe(true)
	expect(await card.has('button', 'Open note')).toBe(true)
	const inWindow = await page.evaluate(() => {
		const box = document.querySelector('[data-certlight-card]')?.getBoundingClientRect()
		return box !== undefined && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight && box.width > 150
	})
	expect(inWindow).toBe(true)
})

test('the card says what the note says, and which tasks of the exam it serves', async () => {
	const { notes, services } = readTaught()
	const wanted = ['amazon-s3', 'aws-glue', 'amazon-athena', 'aws-lambda', 'xgboost']
	const note = notes.find(({ id, objectives }) => wanted.includes(id) && objectives.some((objective) => objective.startsWith('MLS-C01/')))
	const service = services.find(({ id }) => id === note?.id)
	if (note === undefined || service === undefined) throw new Error('None of these services has a note for MLS-C01.')
	await pointAt(page, service.name)
	const card = await cardOn(page)
	await card.sees(asRead(note.summary).slice(0, 60))
	for (const cue of note.cues) await card.sees(asRead(cue.think).slice(0, 40))
})

test('a former name opens the card of what it is called now', async () => {
	await pointAt(page, 'Amazon Kinesis Data Firehose')
	const card = await cardOn(page)
	await card.sees('Amazon Data Firehose')
	await card.sees('Amazon Kinesis Data Firehose')
})

test('a closed service says so, with its date', async () => {
	const service = readTaught().services.find(({ id }) => id === 'amazon-forecast')
	await pointAt(page, 'Amazon Forecast')
	const card = await cardOn(page)
	await card.sees('closed')
	if (service?.statusDate !== undefined) await card.sees(service.statusDate.slice(0, 4))
})

test('the pointer can go over into the card, and the card stays', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	const box = await page.evaluate(() => document.querySelector('[data-certlight-card]')?.getBoundingClientRect().toJSON() as DOMRect)
	await page.mouse.move(box.x + 30, box.y + 30, { steps: 6 })
	// Longer than any grace that a card could give: the time of a second card's opening elsewhere is not enough to tell.
	const since = performance.now()
	await until('a second to pass under the pointer', () => performance.now() - since > 1000)
	expect(await hasCard(page)).toBe(true)
	await page.mouse.move(2, 2, { steps: 6 })
	await cardGone(page)
})

test('leaving the name closes the card', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await page.mouse.move(2, 2, { steps: 6 })
	await cardGone(page)
	expect(await page.evaluate(() => document.querySelector('[data-certlight-card]'))).toBe(null)
})

test('Escape closes the card', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await page.keyboard.press('Escape')
	await cardGone(page)
})

test('scrolling away closes the card', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await page.mouse.wheel({ deltaY: 600 })
	await cardGone(page)
})

test('pointing at code opens nothing', async () => {
	await pointAt(page, 'Amazon Rekognition')
	const { x, y } = await placeOf(page, 'Amazon Rekognition')
	expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.tagName, x, y)).toBe('CODE')
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	expect(await card.text()).not.toContain('Rekognition')
})

test('the card comes although the worker was stopped', async () => {
	await session().stopWorker()
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.sees('AWS Lambda')
	await until('the content of the card', async () => card.has('button', 'Open note'))
})

test('Open note shows the whole note: in the panel beside the page, or in a tab where the browser lets no page open one', async () => {
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.click('button', 'Open note')
	const view = browserName === 'chromium' ? await session().openedPanel() : await session().tabOfItsOwn('desk.html#/note/aws-lambda')
	await view.sees('Choose it when')
	await view.sees('AWS Lambda')
})
