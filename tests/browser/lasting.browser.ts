import { expect, test } from 'vitest'
import { litTexts, readHighlights } from './harness/highlights.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn } from './harness/learner.ts'
import { cardOn, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import type { Session } from './harness/session.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'

const topic = readTaught().exams.find(({ code }) => code === 'MLS-C01')?.domains[0]?.tasks[0]?.topics[0]?.title ?? ''
let asked = ''

async function tick(session: Session): Promise<void> {
	const panel = await session.openTab('sidepanel.html')
	await panel.click('tab', 'Checklist')
	await panel.click('checkbox', topic)
	await until('the tick to be kept', async () => !(await panel.text()).includes(' 0 % of'))
	await panel.page.close()
}

async function expectEverythingKept(session: Session): Promise<void> {
	const popup = await session.openPopup()
	const question = await questionIn(popup)
	expect(question.id).toBe(asked)
	await popup.sees(asRead(question.takeaway))
	await popup.page.close()
	const panel = await session.openTab('sidepanel.html')
	await panel.click('tab', 'Checklist')
	await until('the tick', () =>
		panel.run((root, tools, title) => (tools.findByRole(root, 'checkbox', title) as HTMLInputElement | undefined)?.checked === true, topic),
	)
	await panel.page.close()
	const page = await session.openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	const shades = (await readHighlights(page)).map(({ shade }) => shade)
	expect(shades, 'the exam is known').toContain('outside')
	await page.close()
}

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
	const popup = await started.openPopup()
	const question = await questionIn(popup)
	asked = question.id
	await answer(popup, question, true)
	await popup.sees(asRead(question.takeaway))
	await popup.page.close()
	await tick(started)
})

test('everything survives a restart of the browser', async () => {
	await session().restart()
	await expectEverythingKept(session())
})

test('an update under an open page leaves no highlights, no card and no errors, and the page lights up when it is loaded again', async () => {
	const page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	await pointAt(page, 'AWS Lambda')
	await cardOn(page)
	await session().update('9.9.8')
	await page.bringToFront()
	await until('the open card to go', () => page.evaluate(() => document.querySelector('[data-certlight-card]') === null))
	await page.evaluate(() => document.querySelector('#main-col-body')?.append('Amazon Polly, added after the update.'))
	// Firefox starts the new version's script in pages that are open, Chromium does not.
	if (browserName === 'firefox') await pointAt(page, 'Amazon Athena').then(() => cardOn(page))
	else await until('the highlights to go', async () => (await litTexts(page)).length === 0)
	await page.reload()
	await until('the page to light up again', async () => (await litTexts(page)).includes('Amazon Personalize'))
	expect(session().errors).toEqual([])
	await page.close()
})

test('everything survives an update of the extension', async () => {
	await session().update('9.9.9')
	await expectEverythingKept(session())
})
