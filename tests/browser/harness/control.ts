import type { Page } from 'puppeteer-core'
import { docsOrigin, resourceAt } from './documentation.ts'
import type { Session } from './session.ts'
import { until } from './until.ts'

const elsewhere = 'https://control.example'

async function settledHtml(page: Page): Promise<string> {
	let last = ''
	return until('the page to stand still', async () => {
		const before = last
		last = await page.evaluate(() => document.documentElement.outerHTML)
		return before === last && last
	})
}

/** The markup of a page on the documentation site, and of the same page at an address where Certlight does not run. */
export async function markupWithAndWithout(session: Session, page: Page): Promise<{ lit: string; control: string }> {
	const path = new URL(page.url()).pathname
	const other = await session.openAt(elsewhere + path, { [path]: resourceAt(path)?.body ?? '' })
	const control = await settledHtml(other)
	await other.close()
	return { lit: await settledHtml(page), control: control.replaceAll(elsewhere, docsOrigin) }
}
