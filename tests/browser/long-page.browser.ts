import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { litTexts } from './harness/highlights.ts'
import { inSession } from './harness/in-session.ts'
import { chooseExam } from './harness/learner.ts'
import { until } from './harness/until.ts'

const session = inSession(async (started) => {
	await chooseExam(started, 'MLS-C01')
})

const PATH = '/x/latest/dg/long.html'
const MANY = 1500
/** More than this is never painted at once where some twenty names are in view. */
const PAINTED = 350

const lines = (count: number) => '<p>One more line about Amazon S3.</p>'.repeat(count)

async function openLong(article: string): Promise<Page> {
	const page = await session().openDocs(PATH, {
		[PATH]: `<!doctype html><meta charset="utf-8"><title>Long</title><style>p { margin: 12px 0 }</style><main id="main-col-body">${article}</main>`,
	})
	await until('the page to light up', async () => (await darkInView(page)) === 0)
	return page
}

/** How many lines in view have a name that is not lit. */
function darkInView(page: Page): Promise<number> {
	return page.evaluate(() => {
		const lit = new Set(
			[...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('certlight-') ? [...highlight].map((range) => range.startContainer) : [])),
		)
		const inView = [...document.querySelectorAll('p')].filter((line) => {
			const { top, bottom, height } = line.getBoundingClientRect()
			return height > 0 && bottom > 0 && top < innerHeight
		})
		if (inView.length === 0) throw new Error('No line is in view.')
		return inView.filter((line) => !lit.has(line.firstChild as Node)).length
	})
}

/** Scrolls and waits until two frames are drawn; the answer is how many lines in view are dark in the end. */
async function darkAfterScrolling(page: Page, top: number): Promise<number> {
	await page.evaluate(async (to) => {
		scrollTo({ top: to, behavior: 'instant' })
		await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
	}, top)
	return darkInView(page)
}

test('on a page with very many names those around the window are painted, wherever it goes', async () => {
	const page = await openLong(lines(MANY))
	await until('the rest to be read', async () => (await litTexts(page)).length > 250)
	const height = await page.evaluate(() => document.documentElement.scrollHeight)
	const jumps = [0.3, 0.32, 0.34, 1, 0.5, 0].map((share) => share * height)
	for (const top of [...Array.from({ length: 30 }, (_, step) => step * 300), ...jumps]) {
		expect(await darkAfterScrolling(page, top), `dark lines in view at ${top}`).toBe(0)
		expect((await litTexts(page)).length).toBeLessThan(PAINTED)
	}
	await page.close()
})

test('scrolling paints anew only now and then', async () => {
	const page = await openLong(lines(MANY))
	await until('the rest to be read', async () => (await litTexts(page)).length > 250)
	const changes = await page.evaluate(async () => {
		let times = 0
		let last = CSS.highlights.get('certlight-new')
		for (let top = 0; top < 20 * innerHeight; top += 40) {
			scrollTo({ top, behavior: 'instant' })
			await new Promise((drawn) => requestAnimationFrame(drawn))
			if (CSS.highlights.get('certlight-new') !== last) times++
			last = CSS.highlights.get('certlight-new')
		}
		return times
	})
	expect(changes).toBeGreaterThan(0)
	expect(changes).toBeLessThan(20)
	await page.close()
})

test('names that come into view because something is folded above them are painted', async () => {
	const page = await openLong(`<p>Amazon S3 at the top.</p><details open><summary>Many lines</summary>${lines(700)}</details>${lines(300)}`)
	await page.evaluate(() => document.querySelector('details')?.removeAttribute('open'))
	await until('the lines below to light up', async () => (await darkInView(page)) === 0)
	await page.close()
})

test('names in a box that is scrolled by itself are painted too', async () => {
	const page = await openLong(`<div style="height: 60vh; overflow: auto">${lines(MANY)}</div>`)
	await page.evaluate(() => document.querySelector('main > div')?.scrollTo({ top: 9000, behavior: 'instant' }))
	await until('its lines in view to light up', async () => (await darkInView(page)) === 0)
	await page.close()
})

test('the panel counts all of them', async () => {
	const page = await openLong(lines(MANY))
	const panel = await session().openPanel(page)
	await panel.sees(String(MANY))
	await page.close()
})

test('no page reported an error', () => {
	expect(session().errors).toEqual([])
})
