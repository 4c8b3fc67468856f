import type { Page } from 'puppeteer-core'
import { until } from '../browser/harness/until.ts'

/** What Certlight left in the page's timeline: milliseconds of each of its measures, and of those before the first paint of names. */
export type Measured = { all: number; inView: number; longest: number }

/** Waits until the number of lit names and the time that Certlight measured of itself stand still. */
export async function settled(page: Page): Promise<Measured> {
	const seen: string[] = []
	const read = () => page.evaluate(() => [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('certlight-') ? size : 0), 0))
	await until(
		'Certlight to have read the page',
		async () => {
			seen.push(`${await read()} ${(await measures(page)).length}`)
			const recent = seen.slice(-12)
			return recent.length === 12 && new Set(recent).size === 1 && !recent[0]?.startsWith('0 ')
		},
		30_000,
	)
	const all = await measures(page)
	const sum = (list: typeof all) => list.reduce((total, { duration }) => total + duration, 0)
	return { all: sum(all), inView: sum(all.filter(({ name }) => name === 'certlight:view')), longest: Math.max(...all.map(({ duration }) => duration)) }
}

function measures(page: Page): Promise<{ name: string; duration: number }[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('measure')
			.filter(({ name }) => name.startsWith('certlight:'))
			.map(({ name, duration }) => ({ name, duration })),
	)
}
