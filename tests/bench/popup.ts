import type { Page } from 'puppeteer-core'
import type { Session } from '../browser/harness/session.ts'
import { until } from '../browser/harness/until.ts'
import { interleave, medians } from './figures.ts'

/** Runs before the page's scripts: notes when the awaited element is there and painted, in ms since the navigation began. */
function watchFor(selector: string): void {
	const state = window as unknown as { seenAt?: number }
	const look = () => {
		if (document.querySelector(selector) === null) return requestAnimationFrame(look)
		// The frame that shows it is over when the next one begins.
		return requestAnimationFrame(() => {
			state.seenAt = performance.now()
		})
	}
	look()
}

async function timeTo(session: Session, page: Page, file: string, selector: string): Promise<number> {
	await page.goto('about:blank')
	const { identifier } = await page.evaluateOnNewDocument(watchFor, selector)
	await page.goto((await session.origin()) + file)
	const time = await until(`${selector} in ${file}`, () => page.evaluate(() => (window as unknown as { seenAt?: number }).seenAt))
	await page.removeScriptToEvaluateOnNewDocument(identifier)
	return time
}

/** Time from navigation to the question of the day on the screen, against a page of the same extension that draws one line with Preact. */
export async function benchPopup(session: Session, rounds: number) {
	const { page } = await session.openTab('popup.html')
	const runs = await interleave(rounds, {
		popup: () => timeTo(session, page, 'popup.html', '.question button[type=submit]'),
		blank: () => timeTo(session, page, 'blank.html', '#ready'),
	})
	await page.close()
	const { popup, blank } = medians(runs)
	return { rounds, ms: { popup, blank }, ratio: { popupToBlank: popup / blank }, runs }
}
