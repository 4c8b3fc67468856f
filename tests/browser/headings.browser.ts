import { expect, test } from 'vitest'
import { inSession } from './harness/in-session.ts'
import { answer, choiceOf, chooseExam, questionIn } from './harness/learner.ts'
import { samplePages } from './harness/samples.ts'
import { answerPlaces } from './harness/sitting.ts'
import { readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

const code = 'AIF-C01'
const { pairs } = readTaught()
const session = inSession()

/** The headings that are there for somebody who goes from one to the next, everything unfolded: `2 Domains`. */
function headings(view: View): Promise<string[]> {
	return view.run((root) => {
		for (const details of root.querySelectorAll('details')) details.open = true
		return [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
			.filter((heading) => heading.checkVisibility())
			.map((heading) => `${heading.tagName.slice(1)} ${(heading.textContent ?? '').replace(/\s+/g, ' ').trim()}`)
	})
}

/** Every screen has one first heading, which comes first, and none skips a level on the way down. */
async function expectOrder(view: View, screen: string): Promise<void> {
	const found = await headings(view)
	const levels = found.map((heading) => Number(heading[0]))
	expect(levels[0], `${screen} begins with its title: ${found.join(' | ')}`).toBe(1)
	expect(
		levels.filter((level) => level === 1),
		`${screen} has one title: ${found.join(' | ')}`,
	).toHaveLength(1)
	const skipped = found.filter((_, place) => place > 0 && (levels[place] ?? 0) > (levels[place - 1] ?? 0) + 1)
	expect(skipped, `${screen}: ${found.join(' | ')}`).toEqual([])
}

/** Misses the next question that has options: only those can be answered wrongly at will. */
async function missOne(view: View): Promise<void> {
	let question = await questionIn(view)
	while (!('options' in question)) {
		const { id } = question
		await answer(view, question, true)
		await view.click('button', 'Next question')
		question = await until('another question', async () => {
			const next = await questionIn(view)
			return next.id !== id && next
		})
	}
	await answer(view, question, false)
	await view.click('button', 'I mixed up two things')
	await view.sees('Which two?')
}

test('headings keep their order where an exam is chosen', async () => {
	const desk = await session().tabOfItsOwn('desk.html')
	await desk.sees(choiceOf(code))
	await expectOrder(desk, 'the first choice')
	await chooseExam(session(), code)
})

test.each([
	['#/exam', 'Your plan'],
	['#/practice', 'What helps most now'],
	['#/mock', 'Whole exam'],
	['#/progress', 'Not enough answers yet'],
	['#/settings', 'Which names light up'],
	['#/about', 'Solved blind'],
	['#/note/amazon-forecast', 'Traps'],
	['#/library/notes', 'AI services'],
	['#/library/notes?q=kinesis', 'results'],
	['#/library/notes/amazon-bedrock-guardrails', 'Choose it when'],
	['#/library/pairs', 'pairs'],
	[`#/library/pairs/${pairs[0]?.id}`, 'All look-alikes'],
	['#/library/chooser', 'fit'],
	['#/library/chooser/xgboost', 'Hyperparameters'],
	['#/library/path', 'What renews what'],
	['#/library/faq', 'questions'],
	['#/library/careers', 'The article claims'],
	['#/library/resources', 'checked on'],
	['#/library/kept', 'Nothing kept yet'],
])('and on the desk at %s', async (address, words) => {
	const desk = await session().openTab(`desk.html${address}`)
	await desk.sees(words)
	await expectOrder(desk, address)
	await desk.page.close()
})

test('and in practice, from the question to what came of it', async () => {
	const desk = await session().openTab(`desk.html#/practice?domain=${code}/2`)
	await questionIn(desk)
	await expectOrder(desk, 'a question')
	await missOne(desk)
	await expectOrder(desk, 'a miss')
	await desk.click('button', 'Stop and look back')
	await desk.sees('To remember')
	await expectOrder(desk, 'looking back')
	await desk.page.close()
})

test('and in a mock exam, from the first question to the result', async () => {
	const desk = await session().openTab('desk.html#/mock')
	await desk.click('radio', 'Quarter')
	await desk.click('button', 'Begin')
	await answerPlaces(desk, 1, 8)
	await expectOrder(desk, 'a sitting')
	await desk.click('button', 'End the exam')
	await desk.sees('No answer')
	await expectOrder(desk, 'the end of a sitting')
	await desk.click('button', 'End and see the result')
	await desk.sees('Every question')
	await expectOrder(desk, 'the result')
	await desk.page.close()
})

test('and in every tab of the panel', async () => {
	const page = await session().openDocs(samplePages.choose)
	const panel = await session().openPanel(page)
	await panel.click('tab', 'On this page')
	await panel.sees('by weight')
	await expectOrder(panel, 'the names on the page')
	await panel.click('tab', 'Checklist')
	await panel.sees('by domain weight')
	await expectOrder(panel, 'the checklist')
	await panel.click('tab', 'Practice')
	await missOne(panel)
	await expectOrder(panel, 'practice in the panel')
	await panel.click('tab', 'Notes')
	await panel.fill('Search', 'guardrails')
	await panel.click('button', 'Amazon Bedrock Guardrails')
	await panel.sees('What you keep')
	await expectOrder(panel, 'a note in the panel')
	await page.close()
})

test('and in the popup', async () => {
	const popup = await session().openPopup()
	const question = await questionIn(popup)
	await expectOrder(popup, 'the popup')
	await answer(popup, question, false)
	await popup.sees('Remember')
	await expectOrder(popup, 'the popup, answered')
	await popup.page.close()
})
