import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '../../study/answer.ts'
import { command } from './harness/commands.ts'
import { litTexts, readHighlights } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { answer, chooseExam, questionIn, reasonsOf } from './harness/learner.ts'
import { cardGone, cardLabels, cardNamed, cardOn, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { asRead } from './harness/taught.ts'
import { until } from './harness/until.ts'
import type { View } from './harness/view.ts'

// The disk is full from when a page of the extension says so, and until it says otherwise.
const fillable = `{
	const { add, put } = globalThis.IDBObjectStore.prototype
	let isFull = false
	const guard = (write) => function (...args) {
		if (isFull) throw new DOMException('The disk is full', 'QuotaExceededError')
		return write.apply(this, args)
	}
	Object.assign(globalThis.IDBObjectStore.prototype, { add: guard(add), put: guard(put) })
	globalThis.disk = new BroadcastChannel('disk')
	globalThis.disk.onmessage = ({ data }) => { isFull = data }
};`

let page: Page
let own: View
const session = inSession(
	async (started) => {
		own = await chooseExam(started, 'MLS-C01')
	},
	{ first: fillable },
)

beforeEach(async () => {
	page = await session().openDocs(samplePages.choose)
	await until('the page to light up', async () => (await litTexts(page)).includes('Amazon Personalize'))
})
afterEach(() => page.close())

const answers = () =>
	own.page.evaluate(`new Promise((resolve, reject) => {
		const opening = indexedDB.open('certlight')
		opening.onerror = () => reject(opening.error)
		opening.onsuccess = () => {
			const reading = opening.result.transaction('answers').objectStore('answers').getAll()
			reading.onsuccess = () => { opening.result.close(); resolve(reading.result) }
		}
	})`) as Promise<Answer[]>

async function quizOn(name: string): Promise<View> {
	await pointAt(page, name)
	const card = await cardNamed(page, name)
	await card.click('button', 'Quiz me')
	return cardNamed(page, `Question about ${name}`)
}

const focusIn = (card: View) => card.run((root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '')

test('a question about the service is answered in the card; it is on disk, its reasons can be read and the page shows it', async () => {
	const card = await quizOn('AWS Lambda')
	const question = await questionIn(card)
	expect(question.services).toContain('aws-lambda')
	await card.click('checkbox', 'I am guessing')
	await answer(card, question, false)
	await card.sees(asRead(question.takeaway))
	for (const reason of reasonsOf(question)) await card.sees(reason)
	expect(await card.run((root) => root.querySelector<HTMLTextAreaElement>('.report textarea')?.value ?? '')).toContain(question.id)
	const kept = (await answers()).filter(({ questionId }) => questionId === question.id)
	expect(kept).toMatchObject([{ place: 'card', exam: 'MLS-C01', right: false, guess: true }])
	await until('the page to show that it is weak', async () => (await readHighlights(page)).some(({ shade, text }) => shade === 'weak' && text === 'AWS Lambda'))
	await card.click('button', 'Next question')
	await until('another question', async () => (await questionIn(await cardNamed(page, 'Question about AWS Lambda'))).id !== question.id)
	await card.click('button', 'Back')
	await cardNamed(page, 'AWS Lambda')
})

test('the question stays while the pointer goes elsewhere, over other names too, and while the page scrolls, until it is closed', async () => {
	await quizOn('AWS Lambda')
	await pointAt(page, 'Amazon Athena')
	await page.mouse.wheel({ deltaY: 500 })
	await page.mouse.click(2, 2)
	const since = performance.now()
	await until('a second to pass', () => performance.now() - since > 1000)
	expect(await cardLabels(page)).toEqual(['Question about AWS Lambda'])
	await page.keyboard.press('Escape')
	await cardGone(page)
})

test('it is answered with keys alone; focus goes from the question to the verdict, to the next and back to the button', async () => {
	await pointAt(page, 'AWS Lambda')
	await cardNamed(page, 'AWS Lambda')
	await command(own, page, 'open-card')
	const card = await cardOn(page)
	await until('focus to be in the card', () => focusIn(card))
	await card.run((root) => root.querySelector<HTMLElement>('[data-quiz]')?.focus())
	await page.keyboard.press('Enter')
	await until('focus to be on the question', async () => (await focusIn(card)) === 'Question about AWS Lambda')
	const question = await questionIn(card)
	await page.keyboard.press('Tab')
	expect(await focusIn(card)).toBe('Back')
	const type = () => card.run((root) => root.activeElement?.getAttribute('type') ?? root.activeElement?.tagName ?? '')
	if ('options' in question) {
		const key = question.options.filter(({ correct }) => correct).length
		await until('focus to reach the options', async () => {
			await page.keyboard.press('Tab')
			return ['radio', 'checkbox'].includes(await type())
		})
		for (let place = 0; place < key; place++) {
			await page.keyboard.press(' ')
			if (place < key - 1) await page.keyboard.press('Tab')
		}
	}
	await until('focus to reach the button', async () => {
		await page.keyboard.press('Tab')
		return (await focusIn(card)) === 'Check answer'
	})
	await page.keyboard.press('Enter')
	await until('focus to be on the verdict', async () => ['Right', 'Wrong'].includes(await focusIn(card)))
	expect(await card.run((root) => root.querySelector('.question [role=status]')?.textContent ?? '')).toMatch(/^Your answer is (right|wrong)/)
	await until('focus to reach the way back', async () => {
		await page.keyboard.press('Tab')
		return (await focusIn(card)) === 'Back to the card'
	})
	await page.keyboard.press('Enter')
	await until('focus to be on the button it began with', async () => (await focusIn(card)) === 'Quiz me')
})

test('keys pressed in a question are no key commands of the page', async () => {
	await page.evaluate(() => {
		document.body.dataset.keys = ''
		document.addEventListener('keydown', ({ key }) => (document.body.dataset.keys += `${key} `))
	})
	const card = await quizOn('AWS Lambda')
	await until('focus to be in the question', () => focusIn(card))
	await page.keyboard.press('Tab')
	await page.keyboard.press('s')
	expect(await page.evaluate(() => document.body.dataset.keys)).toBe('')
})

test('a worker that is killed between question and answer costs nothing', async () => {
	const card = await quizOn('Amazon Athena')
	const question = await questionIn(card)
	const before = (await answers()).length
	await session().stopWorker()
	await answer(card, question, true)
	await card.sees(asRead(question.takeaway))
	expect((await answers()).length).toBe(before + 1)
})

test('an answer that cannot be kept is not lost: the card says why, and sent again it is kept once', async () => {
	const card = await quizOn('Amazon S3')
	const question = await questionIn(card)
	const before = (await answers()).length
	await own.page.evaluate("new BroadcastChannel('disk').postMessage(true)")
	await answer(card, question, true)
	await card.sees('free some space')
	expect(await card.text()).not.toContain(asRead(question.takeaway))
	expect((await answers()).length).toBe(before)
	await own.page.evaluate("new BroadcastChannel('disk').postMessage(false)")
	await card.click('button', 'Send again')
	await card.sees(asRead(question.takeaway))
	expect((await answers()).length).toBe(before + 1)
})

for (const [width, height] of [
	[320, 256],
	[360, 640],
] as const) {
	test(`a question can be answered in a window of ${width} by ${height} pixels`, async () => {
		await page.setViewport({ width, height })
		const card = await quizOn('AWS Lambda')
		const question = await questionIn(card)
		await answer(card, question, true)
		await card.sees(asRead(question.takeaway))
		expect(await card.run((root) => (root.querySelector('.note-card')?.scrollWidth ?? 0) <= (root.querySelector('.note-card')?.clientWidth ?? 0))).toBe(true)
		const small = await card.run((root) =>
			[...root.querySelectorAll('button, a[href]')].filter((each) => each.getBoundingClientRect().height < 24).map(({ textContent }) => textContent ?? ''),
		)
		expect(
			small.filter((text) => !text.includes('opens')),
			'targets under 24 px',
		).toEqual([])
	})
}

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
