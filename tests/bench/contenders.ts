import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { callOf, inIsolatedWorld } from './isolated.ts'
import { surfaceForms } from './surface-forms.ts'

const markScript = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8')

/** One expression for all that Certlight looks for, longest first, any white space for a space. */
export function patternOfNames(): string {
	const longestFirst = surfaceForms().sort((a, b) => b.length - a.length)
	const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
	return `(?<![A-Za-z0-9_])(?:${escaped.join('|')})(?![A-Za-z0-9_])`
}

/** Milliseconds of script and of the layout after it that mark.js takes to mark the same names in the same article, as it comes. */
export function markTime(page: Page, pattern: string): Promise<number> {
	const mark = (pattern: string) => {
		type Marker = { markRegExp(expression: RegExp): void }
		const { Mark } = globalThis as unknown as { Mark: new (context: Element) => Marker }
		const marker = new Mark(document.querySelector('#main-col-body') ?? document.body)
		const began = performance.now()
		marker.markRegExp(new RegExp(pattern, 'g'))
		document.body.getBoundingClientRect()
		const took = performance.now() - began
		if (document.querySelector('mark') === null) throw new Error('mark.js marked nothing.')
		return took
	}
	return inIsolatedWorld(page, markScript, callOf(mark, pattern))
}
