import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { realPages, repeatArticle, resourceAt } from './harness/documentation.ts'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { cardOn, hasCard, pointAt } from './harness/pointing.ts'
import { samplePages } from './harness/samples.ts'
import { until } from './harness/until.ts'

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

const path = '/hostile/latest/dg/page.html'
const article = (inside: string) => `<!doctype html><html lang="en"><title>Hostile</title><body><div id="main-col-body">${inside}</div></body></html>`

function open(inside: string): Promise<Page> {
	return session().openDocs(path, { [path]: article(inside) })
}

/** Scrolls on in every frame for 30 frames and returns how far the page went. */
function scrollOn(page: Page): Promise<number> {
	return page.evaluate(async () => {
		for (let frame = 0; frame < 30; frame++) {
			scrollBy({ top: 40, behavior: 'instant' })
			await new Promise((resolve) => requestAnimationFrame(resolve))
		}
		return scrollY
	})
}

test('names in attributes, comments, scripts and styles stay dark', async () => {
	const page = await open(`<p title="Amazon Athena" data-name="AWS Glue" aria-label="Amazon Polly">Amazon S3 <img alt="AWS Lambda" src="data:,"></p>
		<!-- Amazon Kendra --><script type="text/plain">Amazon Lex</script><style>p::after { content: 'Amazon Textract' }</style><template>Amazon Translate</template>`)
	await until('the name in the text to light up', async () => (await litTexts(page)).length > 0)
	expect(await litTexts(page)).toEqual(['Amazon S3'])
	await page.close()
})

test('a page of 100,000 text nodes lights up to its end and scrolls meanwhile', async () => {
	const words = Array.from({ length: 100_000 }, (_, place) => `<i>${place % 1000 === 999 ? 'Amazon S3' : 'word'}</i> `).join('')
	const page = await open(`<p>${words}</p>`)
	expect(await scrollOn(page)).toBeGreaterThan(0)
	await until('every name to light up', async () => (await litTexts(page)).length === 100, 40_000)
	await page.close()
})

test('text that changes in every frame neither stops the page nor keeps other names dark', async () => {
	const page = await open('<p id="clock">Amazon S3</p><p>Beside it stands AWS Lambda.</p>')
	await page.evaluate(() => {
		const state = window as unknown as { turns: number; ended: boolean }
		state.turns = 0
		const clock = document.querySelector('#clock')
		const turn = () => {
			if (state.ended) return
			if (clock) clock.textContent = state.turns++ % 2 === 0 ? `Amazon Polly ${state.turns}` : `nothing ${state.turns}`
			requestAnimationFrame(turn)
		}
		turn()
	})
	await until('the name beside it to light up', async () => (await litTexts(page)).includes('AWS Lambda'))
	const turns = () => page.evaluate(() => (window as unknown as { turns: number }).turns)
	const before = await turns()
	await until('a hundred more frames', async () => (await turns()) > before + 100)
	expect(await litTexts(page)).toContain('AWS Lambda')
	await page.evaluate(() => {
		const state = window as unknown as { ended: boolean }
		state.ended = true
		const clock = document.querySelector('#clock')
		if (clock) clock.textContent = 'At last Amazon Kendra'
	})
	await until('the last text to light up', async () => (await litTexts(page)).includes('Amazon Kendra'))
	expect(await litTexts(page), 'dead highlights').not.toContain('')
	await page.close()
})

test('an element that imitates our card is left alone, and the real card opens', async () => {
	const page = await open('<p>AWS Lambda</p><div data-certlight-card popover="manual" id="false">A false card</div>')
	await page.evaluate(() => {
		const card = document.querySelector<HTMLElement>('#false')
		if (!card) return
		card.attachShadow({ mode: 'open' }).textContent = 'A false card'
		card.title = 'false'
	})
	await until('the name to light up', async () => (await litTexts(page)).includes('AWS Lambda'))
	expect(await hasCard(page)).toBe(false)
	await pointAt(page, 'AWS Lambda')
	const card = await cardOn(page)
	await card.sees('Documentation')
	expect(await page.evaluate(() => document.querySelector('#false')?.shadowRoot?.textContent)).toBe('A false card')
	await page.close()
})

test('a pointer that the page makes up opens nothing', async () => {
	const page = await open('<p id="name">AWS Lambda</p><p id="real">AWS Glue</p>')
	await until('the names to light up', async () => (await litTexts(page)).length === 2)
	await page.evaluate(() => {
		const range = document.createRange()
		range.selectNodeContents(document.querySelector('#name') as Element)
		const { x, y, height } = range.getBoundingClientRect()
		document.querySelector('#name')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x + 8, clientY: y + height / 2 }))
	})
	await pointAt(page, 'AWS Glue')
	const card = await cardOn(page)
	await card.sees('AWS Glue')
	expect(await page.evaluate(() => document.querySelectorAll('[data-certlight-card]').length)).toBe(1)
	await page.close()
})

test('a page of 16 times the longest sample lights up to its end and scrolls meanwhile', async () => {
	const longest = realPages['01'] ?? samplePages.choose
	const single = await session().openDocs(longest)
	const last = await stillLast(single)
	await single.close()
	const page = await session().openDocs(path, { [path]: repeatArticle(resourceAt(longest)?.body ?? '', 16) })
	expect(await scrollOn(page)).toBeGreaterThan(0)
	await until(
		'the end to light up',
		async () => {
			await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
			return (await litTexts(page)).at(-1) === last
		},
		40_000,
	)
	await page.close()
})

/** The last name that is lit, once their number stands still. */
async function stillLast(page: Page): Promise<string | undefined> {
	const counts: number[] = []
	await until('the number of lit names to stand still', async () => {
		counts.push((await litTexts(page)).length)
		const recent = counts.slice(-10)
		return recent.length === 10 && new Set(recent).size === 1 && recent[0]
	})
	return (await litTexts(page)).at(-1)
}

test('no hostile page made Certlight report an error', () => {
	expect(session().errors).toEqual([])
})
