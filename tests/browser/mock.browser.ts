import { expect, test } from 'vitest'
import type { Question } from '../../study/schema/question.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { answerPlaces, readPlaces, type Standing } from './harness/sitting.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

// AI Practitioner has all four types of question.
const code = 'AIF-C01'
const { exams, questions } = readTaught()
const { total = 0, unscored = 0 } = exams.find((one) => one.code === code)?.questions ?? {}
const third = Math.round(total / 3)
const session = inSession(async (started) => {
	await chooseExam(started, code)
})

/** What was answered, in the order of the questions. */
const given: Standing[] = []
let address = ''
let secondsLeft = 0

function questionOf({ stem }: Standing): Question {
	const found = questions.find((one) => asRead(one.stem) === stem)
	if (found === undefined) throw new Error(`The material has no such question: ${stem.slice(0, 200)}`)
	return found
}

function isRight(standing: Standing): boolean {
	const question = questionOf(standing)
	const right = (): string[] => {
		if ('options' in question) return question.options.filter(({ correct }) => correct).map(({ text }) => text)
		return question.type === 'matching' ? question.items.map(({ answer }) => answer) : question.items.map(({ text }) => text)
	}
	const inOrder = (texts: string[]) => ('options' in question ? [...texts].sort() : texts)
	return JSON.stringify(inOrder(right().map(asRead))) === JSON.stringify(inOrder(standing.answer))
}

async function readClock(desk: View): Promise<number> {
	const face = await until('the clock', () => desk.run((root) => root.querySelector('.mock-time')?.textContent))
	return face.split(':').reduce((whole, part) => whole * 60 + Number(part), 0)
}

/** How each question stands, as the grid says it to those who cannot see it. */
function grid(desk: View): Promise<string[]> {
	return desk.run((root) => [...root.querySelectorAll('.mock-grid li button')].map((button) => button.getAttribute('aria-label') ?? ''))
}

/** By what is shown, not by words: a question may have any of them. */
async function noneTold(view: View): Promise<void> {
	expect(await view.run((root) => root.querySelectorAll('.takeaway, .reason, .result-heading, .mock-outcome').length)).toBe(0)
}

/** Every row of a table of the extension's database. */
function rows(view: View, table: string): Promise<{ [key: string]: unknown }[]> {
	return view.page.evaluate(`new Promise((done, fail) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			const all = opening.result.transaction('${table}').objectStore('${table}').getAll()
			all.onsuccess = () => { done(all.result); opening.result.close() }
		}
	})`) as Promise<{ [key: string]: unknown }[]>
}

test('a whole exam begins by the guide, and tells nothing while it runs', async () => {
	const desk = await session().openTab('desk.html')
	await desk.click('link', 'Mock exam')
	await desk.sees(`${total} questions, ${unscored} of them unscored, 90 minutes`)
	await desk.click('button', 'Begin')
	expect(await readClock(desk)).toBeGreaterThan(89 * 60)
	given.push(...(await answerPlaces(desk, 1, third)))
	await noneTold(desk)
	await desk.click('button', 'Flag')
	await until('the flag', async () => (await grid(desk))[third - 1] === `Question ${third}, answered, flagged`)
	address = (await desk.page.evaluate('location.hash')) as string
})

test('the death of the worker changes nothing', async () => {
	const desk = await session().tabOfItsOwn(`desk.html${address}`)
	await session().stopWorker()
	await desk.page.bringToFront()
	given.push(...(await answerPlaces(desk, third + 1, 2 * third)))
	expect(await readPlaces(desk, 1, 2 * third)).toEqual(given)
})

test.runIf(browserName === 'chromium')('a crash of the tab takes no answer', async () => {
	const before = await session().tabOfItsOwn(`desk.html${address}`)
	await before.page.goto('chrome://crash', { timeout: 3000 }).catch(() => undefined)
	await before.page.close()
	const desk = await session().openTab(`desk.html${address}`)
	await desk.sees(`${2 * third} of ${total} questions answered`)
	await desk.click('button', 'Go on')
	expect(await readPlaces(desk, 1, 2 * third)).toEqual(given)
})

test('a second window does not touch a sitting that is held, and takes over when it is let go', async () => {
	const first = await session().tabOfItsOwn(`desk.html${address}`)
	const second = await session().openTab(`desk.html${address}`)
	await second.sees('open in another window')
	await first.page.bringToFront()
	secondsLeft = await readClock(first)
	await first.page.close()
	await second.sees(`${2 * third} of ${total} questions answered`)
	await second.page.close()
})

test('after the browser was closed in the middle every answer and the clock are there again', async () => {
	await session().restart()
	const desk = await session().openTab('desk.html#/mock')
	await desk.click('link', 'Go on where you left it')
	await desk.sees(`${2 * third} of ${total} questions answered`)
	await desk.click('button', 'Go on')
	const found = await readClock(desk)
	// A second in which nothing was kept may be given back, never taken.
	expect(found).toBeGreaterThanOrEqual(secondsLeft - 1)
	expect(found).toBeLessThanOrEqual(secondsLeft + 4)
	expect((await grid(desk)).filter((name) => name.includes('flagged'))).toEqual([`Question ${third}, answered, flagged`])
	expect(await readPlaces(desk, 1, 2 * third)).toEqual(given)
	await desk.page.evaluate('location.reload()')
	await desk.sees('as you left it')
	await desk.click('button', 'Go on')
	given.push(...(await answerPlaces(desk, 2 * third + 1, total - 1)))
})

test('before the end it has every answer and names what is open, and after it everything is told', async () => {
	const desk = await session().tabOfItsOwn(`desk.html${address}`)
	expect(await readPlaces(desk, 1, total - 1)).toEqual(given)
	await noneTold(desk)
	await desk.click('button', 'End the exam')
	await desk.sees('No answer: 1')
	await desk.sees('Flagged: 1')
	await desk.click('button', 'End and see the result')
	await desk.sees('Estimated scaled score')
	await desk.sees(`You left it ${browserName === 'chromium' ? 3 : 2} times without a pause`)
	await desk.click('button', 'All')
	const told = await desk.run((root) => [...root.querySelectorAll('.mock-outcome')].map((outcome) => outcome.textContent ?? ''))
	expect(told).toEqual([...given.map((one, at) => `${at + 1}. ${isRight(one) ? 'Right' : 'Wrong'}`), `${total}. No answer, counts as wrong`])
	const [first] = given
	await desk.click('button', told[0] ?? '')
	await desk.sees(asRead(first ? questionOf(first).takeaway : ''))
})

test('its answers are in the log, once each, and the list names it', async () => {
	const desk = await session().openTab('desk.html#/mock')
	const kept = (await rows(desk, 'answers')).map(({ place, questionId, right }) => `${place} ${questionId} ${right}`)
	expect(kept.sort()).toEqual(given.map((one) => `mock ${questionOf(one).id} ${isRight(one)}`).sort())
	await desk.sees('AI Practitioner, whole exam')
	await desk.sees('a pass is')
	await desk.page.close()
})

test('the sitting fits a narrow window, and its grid folds away', async () => {
	const desk = await session().openTab('desk.html#/mock')
	await desk.page.setViewport({ width: 360, height: 760 })
	await desk.click('radio', 'Quarter')
	await desk.click('checkbox', 'Pauses allowed')
	await desk.click('button', 'Begin')
	await desk.sees('Question 1 of 16')
	const overflow = () => desk.page.evaluate('document.documentElement.scrollWidth - innerWidth')
	expect(await overflow()).toBeLessThanOrEqual(0)
	await desk.click('button', 'All questions: 0 of 16 answered')
	await desk.click('button', 'Question 12, ')
	await desk.sees('Question 12 of 16')
	expect(await desk.has('button', 'Question 3, ')).toBe(false)
	await desk.click('button', 'Pause')
	await desk.sees('The mock exam is paused')
	expect(await overflow()).toBeLessThanOrEqual(0)
	await desk.page.close()
})

test('when the time is over it ends by itself, with what was answered by then', async () => {
	const desk = await session().openTab('desk.html#/mock')
	await desk.click('radio', 'Quarter')
	await desk.click('button', 'Begin')
	await answerPlaces(desk, 1, 1)
	const hash = (await desk.page.evaluate('location.hash')) as string
	await desk.page.evaluate("location.hash = '#/mock'")
	await desk.sees('Not finished: 1 of 16 answered')
	// Two seconds before the end, as the clock itself would have kept it.
	const event = { kind: 'ticked', id: 'nearly-over', sitting: hash.slice('#/mock/'.length), n: 1000, at: 1, spent: 23 * 60_000 - 2000 }
	await desk.page.evaluate(`new Promise((done, fail) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			const adding = opening.result.transaction('sittingEvents', 'readwrite').objectStore('sittingEvents').add(${JSON.stringify(event)})
			adding.onsuccess = () => { done(); opening.result.close() }
		}
	})`)
	await desk.page.evaluate(`location.hash = '${hash}'`)
	await desk.sees('0:02 left')
	await desk.click('button', 'Go on')
	await desk.sees('The 23 minutes ran out')
	await desk.page.close()
})

test(`nobody reported an error in ${browserName}`, () => {
	expect(session().errors).toEqual([])
})
