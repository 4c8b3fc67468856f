import { expect, test } from 'vitest'
import type { Question } from '../../study/schema/question.ts'
import { browserName, inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { asRead, readTaught } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

// AI Practitioner has all four types of question.
const code = 'AIF-C01'
const { questions } = readTaught()
const session = inSession(async (started) => {
	await chooseExam(started, code)
})

/** What was answered, by the place of the question from 1. */
type Given = { question: Question; rightly: boolean }
const given = new Map<number, Given>()
let address = ''
let secondsLeft = 0

async function shown(desk: View, place: number): Promise<Question> {
	await desk.sees(`Question ${place} of 16`)
	const text = await desk.text()
	const found = questions.find(({ stem }) => text.includes(asRead(stem)))
	if (found === undefined) throw new Error(`No question of the material is in view: ${text.slice(0, 400)}`)
	return found
}

/** Answers as the test wishes where there are options; steps and entries somehow. */
async function give(desk: View, question: Question, rightly: boolean): Promise<void> {
	if ('options' in question) {
		const wrong = question.options.filter(({ correct }) => !correct)
		const right = question.options.filter(({ correct }) => correct)
		const wanted = rightly ? right : [...wrong, ...right].slice(0, right.length)
		for (const { text } of wanted) await desk.click('choice', asRead(text))
	} else if (question.type === 'ordering') await desk.click('button', 'Move down')
	else await chooseInLists(desk)
}

async function chooseInLists(desk: View): Promise<void> {
	await desk.run((root) => {
		for (const list of root.querySelectorAll<HTMLSelectElement>('.match select')) {
			list.selectedIndex = 1
			list.dispatchEvent(new Event('change', { bubbles: true }))
		}
	})
}

/** Answers the questions from one place to another and goes on after each. */
async function answerFrom(desk: View, first: number, last: number): Promise<void> {
	for (let place = first; place <= last; place++) {
		const question = await shown(desk, place)
		const rightly = place % 3 !== 0
		await give(desk, question, rightly)
		given.set(place, { question, rightly })
		if (place < 16) await desk.click('button', 'Next')
	}
}

async function readClock(desk: View): Promise<number> {
	const face = await until('the clock', () => desk.run((root) => root.querySelector('.mock-time')?.textContent))
	const [minutes = 0, seconds = 0] = face.split(':').map(Number)
	return minutes * 60 + seconds
}

/** How each question stands, as the grid says it to those who cannot see it. */
function standing(desk: View): Promise<string[]> {
	return desk.run((root) => [...root.querySelectorAll('.mock-grid li button')].map((button) => button.getAttribute('aria-label') ?? ''))
}

/** The texts chosen in the question in view, in whatever order. */
function chosen(desk: View): Promise<string[]> {
	return desk.run((root) => [...root.querySelectorAll('.choice:has(:checked)')].map((choice) => (choice.textContent ?? '').replace(/\s+/g, ' ').trim()).sort())
}

function expected({ question, rightly }: Given): string[] {
	if (!('options' in question)) return []
	const right = question.options.filter(({ correct }) => correct)
	const wrong = question.options.filter(({ correct }) => !correct)
	return (rightly ? right : [...wrong, ...right].slice(0, right.length)).map(({ text }) => asRead(text)).sort()
}

async function expectAnswersOf(desk: View, first: number, last: number): Promise<void> {
	for (let place = first; place <= last; place++) {
		await desk.click('button', `Question ${place}, `)
		await shown(desk, place)
		const was = given.get(place)
		if (was && 'options' in was.question) expect(await chosen(desk), `answer ${place}`).toEqual(expected(was))
	}
}

/** By what is shown, not by words: a question may have any of them. */
async function noneTold(view: View): Promise<void> {
	expect(await view.run((root) => root.querySelectorAll('.takeaway, .reason, .result-heading, .mock-outcome').length)).toBe(0)
}

test('a quarter exam begins by the guide, and tells nothing while it runs', async () => {
	const desk = await session().openTab('desk.html')
	await desk.click('link', 'Mock exam')
	await desk.click('radio', 'Quarter')
	await desk.sees('16 questions, 4 of them unscored, 23 minutes')
	await desk.click('button', 'Begin')
	expect(await readClock(desk)).toBeGreaterThan(22 * 60)
	await answerFrom(desk, 1, 5)
	await noneTold(desk)
	await desk.click('button', 'Flag')
	await until('the flag', async () => (await standing(desk))[5] === 'Question 6, not answered, flagged')
	address = (await desk.page.evaluate('location.hash')) as string
})

test('the death of the worker changes nothing', async () => {
	const desk = await session().tabOfItsOwn(`desk.html${address}`)
	await session().stopWorker()
	await desk.page.bringToFront()
	await answerFrom(desk, 6, 8)
	await until('eight answers', async () => (await standing(desk)).filter((name) => name.includes(', answered')).length === 8)
})

test.runIf(browserName === 'chromium')('a crash of the tab takes no answer', async () => {
	const before = await session().tabOfItsOwn(`desk.html${address}`)
	await before.page.goto('chrome://crash', { timeout: 3000 }).catch(() => undefined)
	await before.page.close()
	const desk = await session().openTab(`desk.html${address}`)
	await desk.sees('8 of 16 questions answered')
	await desk.click('button', 'Go on')
	await expectAnswersOf(desk, 7, 8)
})

test('a second window does not touch a sitting that is held, and takes over when it is let go', async () => {
	const first = await session().tabOfItsOwn(`desk.html${address}`)
	const second = await session().openTab(`desk.html${address}`)
	await second.sees('open in another window')
	await first.page.bringToFront()
	secondsLeft = await readClock(first)
	await first.page.close()
	await second.sees('8 of 16 questions answered')
	await second.page.close()
})

test('after the browser was closed in the middle every answer and the clock are there again', async () => {
	await session().restart()
	const desk = await session().openTab('desk.html#/mock')
	await desk.click('link', 'Go on where you left it')
	await desk.sees('8 of 16 questions answered')
	await desk.click('button', 'Go on')
	const found = await readClock(desk)
	// A second in which nothing was kept may be given back, never taken.
	expect(found).toBeGreaterThanOrEqual(secondsLeft - 1)
	expect(found).toBeLessThanOrEqual(secondsLeft + 4)
	expect((await standing(desk))[5]).toBe('Question 6, answered, flagged')
	await expectAnswersOf(desk, 1, 8)
	await desk.page.evaluate('location.reload()')
	await desk.sees('as you left it')
	await desk.click('button', 'Go on')
	await desk.click('button', 'Question 9, ')
	await answerFrom(desk, 9, 15)
})

test('before the end it names what is open, and after it everything is told', async () => {
	const desk = await session().tabOfItsOwn(`desk.html${address}`)
	await noneTold(desk)
	await desk.click('button', 'End the exam')
	await desk.sees('No answer: 1')
	await desk.sees('Flagged: 1')
	await desk.click('button', 'End and see the result')
	await desk.sees('Estimated scaled score')
	await desk.sees(`You left it ${browserName === 'chromium' ? 3 : 2} times without a pause`)
	await desk.click('button', 'All')
	const told = await desk.run((root) => [...root.querySelectorAll('.mock-outcome')].map((outcome) => outcome.textContent ?? ''))
	expect(told).toHaveLength(16)
	for (const [place, { question, rightly }] of given)
		if ('options' in question) expect(told[place - 1], question.id).toBe(`${place}. ${rightly ? 'Right' : 'Wrong'}`)
	expect(told[15]).toContain('No answer')
	await desk.click('button', told[0] ?? '')
	await desk.sees(asRead(given.get(1)?.question.takeaway ?? ''))
})

test('its answers are in the log, once each, and the list names it', async () => {
	const desk = await session().openTab('desk.html#/mock')
	const kept = (await desk.page.evaluate(`new Promise((done, fail) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = () => fail(opening.error)
		opening.onsuccess = () => {
			const all = opening.result.transaction('answers').objectStore('answers').getAll()
			all.onsuccess = () => { done(all.result.map(({ place, questionId }) => place + ' ' + questionId)); opening.result.close() }
		}
	})`)) as string[]
	expect(kept.sort()).toEqual([...given.values()].map(({ question }) => `mock ${question.id}`).sort())
	await desk.sees('AI Practitioner, quarter')
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
	await give(desk, await shown(desk, 1), true)
	await until('the answer', async () => (await standing(desk))[0] === 'Question 1, answered')
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
