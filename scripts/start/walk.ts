import type { Page } from 'puppeteer-core'
import { litTexts } from '../../tests/browser/harness/highlights.ts'
import { answer, choiceOf, chooseExam, questionIn } from '../../tests/browser/harness/learner.ts'
import { cardGone, cardOn, pointAt } from '../../tests/browser/harness/pointing.ts'
import { samplePages } from '../../tests/browser/harness/samples.ts'
import type { Session } from '../../tests/browser/harness/session.ts'
import { asRead, readTaught } from '../../tests/browser/harness/taught.ts'
import { until } from '../../tests/browser/harness/until.ts'
import type { View } from '../../tests/browser/harness/view.ts'

/** One step of the walk: does it, waits until it is seen, and returns its picture. */
export type WalkStep = { name: string; work: () => Promise<Uint8Array> }

const exam = 'MLS-C01'

/** What the walk holds on to between steps. */
type Hand = { page?: Page; panel?: View; popup?: View }

function held<T>(thing: T | undefined): T {
	if (thing === undefined) throw new Error('An earlier step did not open what this one needs.')
	return thing
}

function pageSteps(session: Session, hand: Hand): WalkStep[] {
	return [
		{
			name: 'first-run',
			work: async () => {
				const desk = await session.tabOfItsOwn('desk.html')
				await desk.sees(choiceOf(exam))
				return desk.picture()
			},
		},
		{
			name: 'exam-chosen',
			work: async () => {
				const desk = await chooseExam(session, exam)
				await until('the desk to be at its top', async () => (await desk.page.evaluate('scrollY')) === 0)
				return desk.picture()
			},
		},
		{
			name: 'page-lit',
			work: async () => {
				const page = await session.openDocs(samplePages.choose)
				hand.page = page
				await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
				return page.screenshot()
			},
		},
		{ name: 'card', work: () => cardPicture(held(hand.page), 'AWS Lambda') },
		{ name: 'card-of-a-former-name', work: () => cardPicture(held(hand.page), 'Amazon Kinesis Data Firehose') },
		{ name: 'card-of-a-closed-service', work: () => cardPicture(held(hand.page), 'Amazon Forecast') },
	]
}

async function cardPicture(page: Page, name: string): Promise<Uint8Array> {
	await pointAt(page, name)
	const card = await cardOn(page)
	await card.sees('Documentation')
	const picture = await page.screenshot()
	await page.keyboard.press('Escape')
	await cardGone(page)
	return picture
}

function popupSteps(session: Session, hand: Hand): WalkStep[] {
	return [
		{
			name: 'popup-question',
			work: async () => {
				hand.popup = await session.openPopup()
				await questionIn(hand.popup)
				return hand.popup.picture()
			},
		},
		{
			name: 'popup-answered',
			work: async () => {
				const popup = held(hand.popup)
				const question = await questionIn(popup)
				await answer(popup, question, true)
				await popup.sees(asRead(question.takeaway))
				const picture = await popup.picture()
				await popup.page.close()
				return picture
			},
		},
	]
}

function panelSteps(session: Session, hand: Hand): WalkStep[] {
	return [
		{
			name: 'panel-on-this-page',
			work: async () => {
				hand.panel = await session.openPanel(held(hand.page))
				await hand.panel.click('tab', 'page')
				await hand.panel.sees('Amazon S3')
				return hand.panel.picture()
			},
		},
		{
			name: 'panel-note',
			work: async () => {
				await held(hand.panel).click('button', 'XGBoost')
				await held(hand.panel).sees('When a question says')
				return held(hand.panel).picture()
			},
		},
		{ name: 'panel-tick', work: () => tick(held(hand.panel)) },
		{ name: 'practice', work: () => practise(held(hand.panel)) },
		{
			name: 'notes-search',
			work: async () => {
				const panel = held(hand.panel)
				await panel.click('tab', 'Notes')
				await panel.fill('Search', 'kinesis data fireh')
				await panel.sees('Amazon Data Firehose')
				return panel.picture()
			},
		},
	]
}

async function tick(panel: View): Promise<Uint8Array> {
	const topic = readTaught().exams.find(({ code }) => code === exam)?.domains[0]?.tasks[0]?.topics[0]
	await panel.click('tab', 'Checklist')
	await panel.click('checkbox', held(topic).title)
	await until('the progress to rise', async () => !(await panel.text()).includes(' 0 % of'))
	return panel.picture()
}

async function practise(panel: View): Promise<Uint8Array> {
	await panel.click('tab', 'Practice')
	const question = await questionIn(panel)
	await answer(panel, question, false)
	await panel.sees(asRead(question.takeaway))
	return panel.picture()
}

/** The desk's screens: where each is, and what must be seen before its picture is taken. */
const screens = [
	{ name: 'desk', at: '#/exam', sees: 'Amazon S3' },
	{ name: 'desk-practice', at: '#/practice', sees: 'What helps most now' },
	{ name: 'desk-mock', at: '#/mock', sees: 'Whole exam' },
	{ name: 'desk-readiness', at: '#/progress', sees: 'Where to begin' },
	{ name: 'desk-library', at: '#/library/notes', sees: 'AI services' },
	{ name: 'desk-chooser', at: '#/library/chooser', sees: 'I want to' },
	{ name: 'desk-kept', at: '#/library/kept', sees: 'Nothing kept yet' },
	{ name: 'desk-settings', at: '#/settings', sees: 'Which names light up' },
	{ name: 'desk-about', at: '#/about', sees: 'Solved blind' },
]

function deskSteps(session: Session): WalkStep[] {
	return screens.map(({ name, at, sees }) => ({
		name,
		work: async () => {
			const desk = await session.openTab(`desk.html${at}`)
			await desk.sees(sees)
			const picture = await desk.picture()
			await desk.page.close()
			return picture
		},
	}))
}

/** A reader's walk through Certlight, from the first run on. */
export function walk(session: Session): WalkStep[] {
	const hand: Hand = {}
	return [...pageSteps(session, hand), ...popupSteps(session, hand), ...panelSteps(session, hand), ...deskSteps(session)]
}
