import { expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { cardOn, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { until } from './harness/until.ts'

const session = inSession(undefined, { first: "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });" })

test.each(['popup.html', 'sidepanel.html', 'desk.html'])('without a database %s says so in a sentence', async (file) => {
	const view = await session().openTab(file)
	await view.sees('offers no database')
	await view.page.close()
})

test('without a database pages light up all the same, and the card says what is missing', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.sees('AWS Lambda')
	await card.sees('offers no database')
	expect(session().errors).toEqual([])
	await page.close()
})
