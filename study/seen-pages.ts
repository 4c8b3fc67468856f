import { daysBetween } from './day.ts'
import { hashSeed } from './order.ts'
import type { SeenPages } from './schema/seen-pages.ts'

/** A page is about a name in its title, or one that stands on it so many times, and about so many names at most. */
const leastMentions = 3
const mostNames = 5
/** Days kept here; what is older was taken in long ago. */
const keptDays = 8
/** Pages told apart on one day; more are counted without asking whether they were seen before. */
const mostPages = 500

/** The services that a page is about: in its title, or named several times; those in the title and the most frequent first. */
export function aboutOf(terms: readonly { id: string; count: number; inTitle: boolean }[]): string[] {
	const said = terms.filter(({ count, inTitle }) => inTitle || count >= leastMentions)
	return said
		.sort((one, other) => Number(other.inTitle) - Number(one.inTitle) || other.count - one.count)
		.slice(0, mostNames)
		.map(({ id }) => id)
}

/** What is kept after one more page; the same object when the page counts already or is about nothing. @param url without fragment */
export function withPage(seen: SeenPages, page: { day: string; url: string; about: readonly string[] }): SeenPages {
	const { pages, services } = seen[page.day] ?? { pages: [], services: {} }
	const mark = hashSeed(page.url)
	if (page.about.length === 0 || pages.includes(mark)) return seen
	const counts = { ...services }
	for (const id of page.about) counts[id] = (counts[id] ?? 0) + 1
	const recent = Object.entries(seen).filter(([day]) => Math.abs(daysBetween(day, page.day)) < keptDays)
	return { ...Object.fromEntries(recent), [page.day]: { pages: [...pages, mark].slice(-mostPages), services: counts } }
}

/** Whole-day counts, one row a day and service. */
export function rowsOf(seen: SeenPages): { day: string; service: string; pages: number }[] {
	return Object.entries(seen).flatMap(([day, { services }]) => Object.entries(services).map(([service, pages]) => ({ day, service, pages })))
}
