import type { Page } from 'puppeteer-core'
import type { Session } from '../browser/harness/session.ts'
import { type Figure, figure } from './aims.ts'
import { markTime, patternOfNames, walkTime } from './contenders.ts'
import { interleave, medians } from './figures.ts'
import { repeated, type Sample, sampleOf } from './samples.ts'
import { settled } from './settled.ts'

const docs = 'https://docs.aws.amazon.com'
// Where Certlight does not run, so that it takes no part in the others' time.
const elsewhere = 'https://control.example'
const TIMES = 16

/** Script time of Certlight, a bare walk and mark.js, each on a page loaded for it alone: medians of interleaved rounds. */
export async function benchHighlight(session: Session, rounds: number) {
	const on = async (origin: string, { path, html }: Sample, measure: (page: Page) => Promise<number>) => {
		const page = await session.openAt(origin + path, { [path]: html })
		const time = await measure(page)
		await page.close()
		return time
	}
	const [long, middle, short] = [sampleOf('01'), sampleOf('13'), sampleOf('22')]
	const longer = repeated(long, TIMES)
	const pattern = patternOfNames()
	const inView: Record<'once' | 'times', number[]> = { once: [], times: [] }
	const all = async (page: Page, views?: number[]) => {
		const measured = await settled(page)
		views?.push(measured.inView)
		return measured.all
	}
	const runs = await interleave(rounds, {
		long: () => on(docs, long, (page) => all(page, inView.once)),
		longWalk: () => on(elsewhere, long, walkTime),
		longMark: () => on(elsewhere, long, (page) => markTime(page, pattern)),
		middle: () => on(docs, middle, (page) => all(page)),
		middleWalk: () => on(elsewhere, middle, walkTime),
		short: () => on(docs, short, (page) => all(page)),
		times: () => on(docs, longer, (page) => all(page, inView.times)),
	})
	const ms = { ...medians(runs), inView: medians(inView).once, inViewTimes: medians(inView).times }
	const figures: Figure[] = [
		figure(`script on ${long.what}, in bare walks`, ms.long / ms.longWalk, 3),
		figure(`script on ${middle.what}, in bare walks`, ms.middle / ms.middleWalk, 4),
		figure(`script on ${short.what}`, ms.short, 3, 'ms'),
		figure(`script before the first names in view on ${long.what}, in bare walks`, ms.inView / ms.longWalk, 1),
		figure(`the same on ${longer.what}, against once`, ms.inViewTimes / ms.inView, 1.2),
		figure(`script on ${longer.what}, against once`, ms.times / ms.long, 8),
		figure('script against script and layout of mark.js', ms.long / ms.longMark, 1 / 8),
	]
	return { rounds, ms, figures, runs }
}
