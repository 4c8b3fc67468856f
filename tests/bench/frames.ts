import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { root } from '../../scripts/steps/command.ts'
import type { Session } from '../browser/harness/session.ts'
import { type Figure, figure } from './aims.ts'
import { median } from './figures.ts'
import { hoverTime, paintOne, type Watched, watchFrames } from './frame-watch.ts'
import { repeated, type Sample, sampleOf, withoutPictures } from './samples.ts'
import { settled } from './settled.ts'

/** How much the CPU is slowed. */
const SLOWED = 4
const docs = 'https://docs.aws.amazon.com'
const elsewhere = 'https://control.example'
/** How often the longest sample stands in a page with thousands of names. */
const TIMES = 16

type Seen<T> = { result: T; watched: Watched; elements: number }

/** Opens a sample watched from its first moment, and looks at it when `work` is done. */
async function watch<T>(session: Session, origin: string, { path, html }: Sample, slowed: number, work: (page: Page) => Promise<T>): Promise<Seen<T>> {
	const page = await session.openAt(`${elsewhere}/blank.html`, { '/blank.html': '<!doctype html><title>Blank</title>', [path]: html })
	await page.emulateCPUThrottling(slowed)
	await page.evaluateOnNewDocument(watchFrames)
	await page.goto(origin + path)
	const result = await work(page)
	const watched = (await page.evaluate('window.watched')) as Watched
	const elements = await page.evaluate(() => document.querySelectorAll('*').length)
	await page.close()
	return { result, watched, elements }
}

/** A word without a style of its own is painted much faster than any that can be seen, so it has the style of ours. */
async function paintOneWord(page: Page): Promise<void> {
	const style = readFileSync(join(root, '.output/chrome-mv3-bench/content-scripts/highlight.css'), 'utf8')
	// Adopted, not added as an element: elements are counted.
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(text)
		document.adoptedStyleSheets.push(sheet)
	}, style)
	await page.evaluate(paintOne)
}

const most = (values: number[]) => Math.max(0, ...values)

async function round(session: Session) {
	const long = sampleOf('01')
	const longer = repeated(long, TIMES)
	const slow = await watch(session, docs, long, SLOWED, settled)
	const one = await watch(session, elsewhere, long, SLOWED, paintOneWord)
	const bare = await watch(session, docs, withoutPictures(long), SLOWED, settled)
	const oneOfBare = await watch(session, elsewhere, withoutPictures(long), SLOWED, paintOneWord)
	const full = await watch(session, docs, long, 1, settled)
	const control = await watch(session, elsewhere, long, 1, paintOneWord)
	const hover = await watch(session, docs, long, 1, async (page) => {
		await settled(page)
		return page.evaluate(hoverTime)
	})
	const many = await watch(session, docs, longer, 1, settled)
	const oneOfMany = await watch(session, elsewhere, longer, 1, paintOneWord)
	return {
		longest: full.result.longest,
		slice: slow.result.longest,
		frame: most(slow.watched.frames),
		one: most(one.watched.frames),
		bare: most(bare.watched.frames),
		oneOfBare: most(oneOfBare.watched.frames),
		many: most(many.watched.frames),
		oneOfMany: most(oneOfMany.watched.frames),
		changes: full.watched.frames.length,
		hover: hover.result,
		added: full.elements - control.elements,
		shift: full.watched.shift - control.watched.shift,
	}
}

/** Frames, slices, repaints and what the page suffers, on the longest sample: medians over the rounds of what was worst in each. */
export async function benchFrames(session: Session, rounds: number) {
	const runs: Awaited<ReturnType<typeof round>>[] = []
	for (let count = 0; count < rounds; count++) runs.push(await round(session))
	const middle = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]))
	const figures: Figure[] = [
		figure('longest task of Certlight at full speed', middle('longest'), 50, 'ms'),
		figure(`longest slice with the CPU slowed ${SLOWED} times`, middle('slice'), 16, 'ms'),
		figure(`longest frame that paints names, slowed, against painting one word (${middle('one').toFixed(0)} ms)`, middle('frame') / middle('one'), 1.5),
		figure(`the same where no picture of the page is there (one word ${middle('oneOfBare').toFixed(0)} ms)`, middle('bare') / middle('oneOfBare'), 1.5),
		figure(`the same at full speed on that page x${TIMES} (one word ${middle('oneOfMany').toFixed(0)} ms)`, middle('many') / middle('oneOfMany'), 1.5),
		figure('changes of the highlights while the page loads', middle('changes'), 4, 'times'),
		figure('hover test', middle('hover'), 0.05, 'ms'),
		figure('elements added', middle('added'), 0, 'elements'),
		figure('layout shift', middle('shift'), 0, ''),
	]
	return { rounds, figures, runs }
}
