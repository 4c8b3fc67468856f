import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { answer, changeExam, choiceOf, chooseExam, questionIn } from './harness/learner.ts'
import { samplePages, turnTo } from './harness/samples.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const examName = (code: string) => choiceOf(code).replace('Choose ', '')
let page: Page
let panel: View
const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

beforeAll(async () => {
	page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
	panel = await session().openPanel(page)
})

test('On this page lists what is lit, with counts', async () => {
	await panel.click('tab', 'page')
	await panel.sees('Amazon S3')
	await panel.sees('SageMaker Asynchronous Inference')
	expect(await panel.text()).not.toContain('Amazon Rekognition')
})

test('choosing a name scrolls the page to it and shows its note', async () => {
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
	await panel.click('button', 'SageMaker Model Monitor')
	await until('the page to scroll to the name', () =>
		page.evaluate(() => {
			const box = document.querySelector('#watched')?.getBoundingClientRect()
			return box !== undefined && box.bottom > 0 && box.top < innerHeight
		}),
	)
	const note = readTaught().notes.find(({ id }) => id === 'sagemaker-model-monitor')
	await panel.sees(note ? asRead(note.summary).slice(0, 60) : 'SageMaker Model Monitor')
})

test('the list follows the page that stands in place of the first', async () => {
	await panel.click('button', 'Back')
	await panel.sees('Amazon Personalize')
	await turnTo(page, samplePages.watch)
	await panel.sees('Amazon Macie')
	expect(await panel.text()).not.toContain('Amazon Personalize')
})

test('a tick in the checklist raises the progress and stays', async () => {
	await panel.click('tab', 'Checklist')
	await panel.sees('0 %')
	const topics = readTaught().exams.find(({ code }) => code === 'MLS-C01')?.domains[0]?.tasks[0]?.topics ?? []
	for (const { title } of topics) await panel.click('checkbox', title)
	await until('the progress to rise', async () => !(await panel.text()).includes(' 0 % of'))
	await panel.click('tab', 'Notes')
	await panel.click('tab', 'Checklist')
	const first = topics[0]?.title ?? ''
	expect(await panel.run((root, tools, title) => (tools.findByRole(root, 'checkbox', title) as HTMLInputElement).checked, first)).toBe(true)
})

test('practice asks one question after another', async () => {
	await panel.click('tab', 'Practice')
	const first = await questionIn(panel)
	await answer(panel, first, true)
	await panel.sees(asRead(first.takeaway))
	await panel.click('button', 'Next')
	await until('another question', async () => (await questionIn(panel)).id !== first.id)
})

test('a wrong answer in practice is called wrong', async () => {
	await panel.click('tab', 'Practice')
	let question = await questionIn(panel)
	while (!('options' in question)) {
		const before = question.id
		await answer(panel, question, true)
		await panel.click('button', 'Next')
		question = await until('another question', async () => {
			const next = await questionIn(panel)
			return next.id !== before && next
		})
	}
	await answer(panel, question, false)
	await panel.sees('Wrong')
})

test('the search finds notes as one types, by words and by a former name', async () => {
	await panel.click('tab', 'Notes')
	await panel.fill('Search', 'kinesis data fireh')
	await panel.sees('Amazon Data Firehose')
	await panel.fill('Search', 'xgbo')
	await panel.sees('XGBoost')
	await panel.click('button', 'XGBoost')
	const note = readTaught().notes.find(({ id }) => id === 'xgboost')
	await panel.sees(asRead(note?.summary ?? 'XGBoost').slice(0, 60))
})

test('what is answered in the popup colours the page at once, and the panel keeps step', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	await answer(popup, question, false)
	await popup.sees(asRead(question.takeaway))
	await popup.page.close()
	const lens = await session().openTab('desk.html')
	const strengths = "(globalThis.browser ?? chrome).storage.local.get('lens').then(({ lens }) => Object.keys(lens?.strengths ?? {}))"
	await until('the answer to reach the pages', async () => {
		const known = (await lens.page.evaluate(strengths)) as string[]
		return question.services.every((id) => known.includes(id))
	})
	await lens.page.close()
})

test('a tick made elsewhere shows in the panel at once', async () => {
	await panel.click('tab', 'Checklist')
	const topics = readTaught().exams.find(({ code }) => code === 'MLS-C01')?.domains[0]?.tasks[1]?.topics ?? []
	const title = topics[0]?.title ?? ''
	const other = await session().openTab('sidepanel.html')
	await other.click('tab', 'Checklist')
	await other.click('checkbox', title)
	await until('the tick to show', () =>
		panel.run((root, tools, title) => (tools.findByRole(root, 'checkbox', title) as HTMLInputElement | undefined)?.checked === true, title),
	)
	await other.page.close()
})

test('an exam changed in the desk changes the panel at once', async () => {
	await panel.click('tab', 'Checklist')
	await panel.sees(`of ${examName('MLS-C01')}`)
	const desk = await session().openTab('desk.html')
	await changeExam(desk, 'AIF-C01')
	await panel.sees(`of ${examName('AIF-C01')}`)
	await changeExam(desk, 'MLS-C01')
	await panel.sees(`of ${examName('MLS-C01')}`)
	await desk.page.close()
})

test('nobody reported an error', () => {
	expect(session().errors).toEqual([])
})
