import type { Page } from 'puppeteer-core'
import type { Session } from '../browser/harness/session.ts'
import { type Figure, figure } from './aims.ts'
import { markTime, patternOfNames } from './contenders.ts'
import { interleave, medians } from './figures.ts'
import { repeated, type Sample, sampleOf } from './samples.ts'
import { settled } from './settled.ts'
import { installWalker, walkOrigin, walkTime } from './walker.ts'

const docs = 'https://docs.aws.amazon.com'
// Where Certlight does not run, so that it takes no part in the others' time.
const elsewhere = 'https://control.example'
const TIMES = 16

/**
 * Script time of Certlight, a bare walk and mark.js, each on a page loaded in a tab of its own: medians of interleaved rounds.
 * That is the first page that its process reads, the dearest; what the same page takes as the second in the tab is told beside it.
 */
export async function benchHighlight(session: Session, rounds: number) {
	await installWalker(session)
	const [long, middle, short] = [sampleOf('01'), sampleOf('13'), sampleOf('22')]
	const longer = repeated(long, TIMES)
	const pattern = patternOfNames()
	const views: Record<'long' | 'middle' | 'short' | 'times', number[]> = { long: [], middle: [], short: [], times: [] }
	const second: Record<'long' | 'longWalk' | 'middle' | 'middleWalk' | 'short', number[]> = { long: [], longWalk: [], middle: [], middleWalk: [], short: [] }
	const certlight = async (page: Page) => (await settled(page)).all
	const withView = (seen: number[]) => async (page: Page) => {
		const { all, inView } = await settled(page)
		seen.push(inView)
		return all
	}
	const runs = await interleave(rounds, {
		long: () => on(session, docs, long, withView(views.long), again(certlight, second.long)),
		longWalk: () => on(session, walkOrigin, long, walkTime, again(walkTime, second.longWalk)),
		longMark: () => on(session, elsewhere, long, (page) => markTime(page, pattern)),
		middle: () => on(session, docs, middle, withView(views.middle), again(certlight, second.middle)),
		middleWalk: () => on(session, walkOrigin, middle, walkTime, again(walkTime, second.middleWalk)),
		short: () => on(session, docs, short, withView(views.short), again(certlight, second.short)),
		shortWalk: () => on(session, walkOrigin, short, walkTime),
		times: () => on(session, docs, longer, withView(views.times)),
	})
	const ms = { ...medians(runs), inView: medians(views), second: medians(second) }
	const figures: Figure[] = [
		figure(`script on ${long.what}, in bare walks`, ms.long / ms.longWalk, 3),
		figure(`script on ${middle.what}, in bare walks`, ms.middle / ms.middleWalk, 4),
		figure(`script on ${short.what}`, ms.short, 3, 'ms'),
		figure(`script before the first names in view on ${long.what}, in bare walks`, ms.inView.long / ms.longWalk, 1),
		figure(`the same on ${middle.what}`, ms.inView.middle / ms.middleWalk, 1),
		figure(`the same on ${short.what}, which is read whole then`, ms.inView.short / ms.shortWalk, 1),
		figure(`the same on ${longer.what}, against once`, ms.inView.times / ms.inView.long, 1.2),
		figure(`script on ${longer.what}, against once`, ms.times / ms.long, 8),
		figure('script against script and layout of mark.js', ms.long / ms.longMark, 1 / 8),
	]
	return { rounds, ms, figures, runs }
}

type Measure = (page: Page) => Promise<number>

/** Opens a sample in a tab of its own and measures it there; what is to follow runs in the same tab. */
async function on(session: Session, origin: string, { path, html }: Sample, measure: Measure, follow?: (page: Page) => Promise<void>): Promise<number> {
	const page = await session.openAt(origin + path, { [path]: html })
	const time = await measure(page)
	await follow?.(page)
	await page.close()
	return time
}

/** Measures the page once more, loaded anew in its tab. */
function again(measure: Measure, times: number[]): (page: Page) => Promise<void> {
	return async (page) => {
		await page.goto(`${page.url()}?again`)
		times.push(await measure(page))
	}
}
