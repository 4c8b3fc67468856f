import type { Preferences } from './preferences.ts'

type Off = Preferences['off']

/** How far darkness reaches, narrowest first. */
export const offReaches = ['page', 'site', 'everywhere'] as const
export type OffReach = (typeof offReaches)[number]

/** A page's address without its fragment: another place on it is the same page. */
export function pageOf(url: string): string {
	return url.split('#', 1)[0] ?? ''
}

/** The host name of an address. @throws TypeError when it is no address */
export function siteOf(url: string): string {
	return new URL(url).hostname
}

/** The widest reach under which nothing lights up at this address; undefined where names light up. */
export function offAt(off: Off, url: string): OffReach | undefined {
	if (off.everywhere) return 'everywhere'
	if (off.sites.includes(siteOf(url))) return 'site'
	return off.pages.includes(pageOf(url)) ? 'page' : undefined
}

/** Nothing lights up any more on this page, its site, or anywhere. */
export function turnOff(off: Off, reach: OffReach, url: string): Off {
	const left = turnOn(off, reach, url)
	if (reach === 'everywhere') return { ...left, everywhere: true }
	if (reach === 'site') return { ...left, sites: [...left.sites, siteOf(url)] }
	return { ...left, pages: [...left.pages, pageOf(url)] }
}

/** Takes that one back; a wider or narrower one stays. */
export function turnOn(off: Off, reach: OffReach, url: string): Off {
	return withoutPlace(off, reach, reach === 'site' ? siteOf(url) : pageOf(url))
}

/** The other way round for a page: off where its names light up, else on, whatever kept them dark. */
export function switchPage(off: Off, url: string): Off {
	let reach = offAt(off, url)
	if (reach === undefined) return turnOff(off, 'page', url)
	let left = off
	for (; reach !== undefined; reach = offAt(left, url)) left = turnOn(left, reach, url)
	return left
}

/** Takes one entry away. @param place a site's host name or a page's address; of no account for `everywhere` */
export function withoutPlace(off: Off, reach: OffReach, place: string): Off {
	if (reach === 'everywhere') return { ...off, everywhere: false }
	if (reach === 'site') return { ...off, sites: off.sites.filter((site) => site !== place) }
	return { ...off, pages: off.pages.filter((page) => page !== place) }
}
