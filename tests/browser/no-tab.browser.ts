import { expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardNamed, cardOn, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { until } from './harness/until.ts'

// The browser opens neither the panel nor a tab with a note.
const barred = `{
	const refuse = () => Promise.reject(new Error('No window.'))
	for (const api of new Set([globalThis.browser, globalThis.chrome])) {
		if (api?.sidePanel) api.sidePanel.open = refuse
		if (!api?.tabs) continue
		const create = api.tabs.create.bind(api.tabs)
		api.tabs.create = (wish, ...rest) => (wish.url?.includes('#/note/') ? refuse() : create(wish, ...rest))
	}
};`

const session = inSession(
	async (started) => {
		await chooseExam(started, 'MLS-C01')
	},
	{ first: barred },
)

test('where neither panel nor tab opens, the card says so, keeps what it shows, and says no more of it on the way on', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.click('button', 'Open note')
	await card.sees('opened neither the panel nor a tab')
	expect(await card.has('alert')).toBe(true)
	expect(await card.has('button', 'Open note')).toBe(true)
	await card.click('button', 'Quiz me')
	const question = await cardNamed(page, 'Question about AWS Lambda')
	expect(await question.has('alert')).toBe(false)
	await page.close()
})
