import type { Page } from 'puppeteer-core'
import { realPages, repeatArticle, resourceAt } from '../browser/harness/documentation.ts'
import { litTexts } from '../browser/harness/highlights.ts'
import { samplePages } from '../browser/harness/samples.ts'
import type { Session } from '../browser/harness/session.ts'
import { until } from '../browser/harness/until.ts'
import { certlightTime, markTime, patternOfNames, walkTime } from './contenders.ts'
import { interleave, medians } from './figures.ts'

/** The page and where it came from. */
type Sample = { path: string; html: string; what: string }

function longestSample(): Sample {
	const real = realPages['01']
	if (real !== undefined) return { path: real, html: resourceAt(real)?.body ?? '', what: 'page 01 of ../shared/pages' }
	const html = repeatArticle(resourceAt(samplePages.choose)?.body ?? '', 24)
	return { path: samplePages.choose, html, what: "24 times the project's own sample (../shared/pages is not here)" }
}

/** Waits until the number of lit names and the time that Certlight measured stand still. */
async function settledTime(page: Page): Promise<number> {
	const seen: string[] = []
	await until('Certlight to have read the page', async () => {
		seen.push(`${(await litTexts(page)).length} ${await certlightTime(page)}`)
		const recent = seen.slice(-8)
		return recent.length === 8 && new Set(recent).size === 1 && !recent[0]?.startsWith('0 ')
	})
	return certlightTime(page)
}

/** Script time of Certlight, a bare walk and mark.js on the longest sample page, each on a page loaded for it alone. */
export async function benchHighlight(session: Session, rounds: number) {
	const { path, html, what } = longestSample()
	const pattern = patternOfNames()
	const on = async (origin: string, measure: (page: Page) => Promise<number>) => {
		const page = await session.openAt(origin + path, { [path]: html })
		const time = await measure(page)
		await page.close()
		return time
	}
	const runs = await interleave(rounds, {
		certlight: () => on('https://docs.aws.amazon.com', settledTime),
		// Where Certlight does not run, so that it takes no part in their time.
		walk: () => on('https://control.example', walkTime),
		mark: () => on('https://control.example', (page) => markTime(page, pattern)),
	})
	const { certlight, walk, mark } = medians(runs)
	return {
		page: what,
		rounds,
		ms: { certlight, walk, mark },
		ratio: { certlightToWalk: certlight / walk, markToWalk: mark / walk, certlightToMark: certlight / mark },
		runs,
	}
}
