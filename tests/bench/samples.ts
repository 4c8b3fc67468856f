import { realPages, repeatArticle, resourceAt } from '../browser/harness/documentation.ts'
import { samplePages } from '../browser/harness/samples.ts'

/** A page to measure on and where it came from. */
export type Sample = { path: string; html: string; what: string }

const own = { '01': samplePages.choose, '13': samplePages.watch, '22': samplePages.retrieval }
/** How often an own page stands in for the longest real one. */
const LONG = 24

/** The real page of that number, or a page of the project's own in its place. */
export function sampleOf(number: keyof typeof own): Sample {
	const real = realPages[number]
	if (real !== undefined) return { path: real, html: resourceAt(real)?.body ?? '', what: `page ${number}` }
	const html = resourceAt(own[number])?.body ?? ''
	return { path: own[number], html: number === '01' ? repeatArticle(html, LONG) : html, what: `own page for ${number} (../shared/pages is not here)` }
}

/** The same page as it is kept: no picture that it names is there, so each shows its alternative text. Elsewhere every picture is one pixel. */
export function withoutPictures(sample: Sample): Sample {
	return { ...sample, html: sample.html.replace(/(<img[^>]+\.)png\b/g, '$1none'), what: `${sample.what} without its pictures` }
}

/** The same page with its article that many times. */
export function repeated(sample: Sample, times: number): Sample {
	return { ...sample, html: repeatArticle(sample.html, times), what: `${sample.what} x${times}` }
}
