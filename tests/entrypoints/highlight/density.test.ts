// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { sectionStart, thinMarks } from '../../../entrypoints/highlight.content/density.ts'
import type { Mark } from '../../../entrypoints/highlight.content/mark.ts'
import type { Shade } from '../../../entrypoints/highlight.content/shade.ts'
import type { Preferences } from '../../../study/preferences.ts'

const page = `
	<p>S3 first, Glue, S3 again, <b>S3</b> once more.</p>
	<h2>About S3</h2><p>S3 here.</p><div><p>Glue here, Glue there.</p></div>
	<section><h3>Deeper</h3><ul><li>Glue</li><li>S3</li><li>Glue</li></ul></section>
	<p>S3 at the end</p>`
const terms = ['S3', 'Glue']
const shades: Shade[] = ['known', 'weak']

beforeEach(() => {
	document.body.replaceChildren(...new DOMParser().parseFromString(`<main>${page}</main>`, 'text/html').body.childNodes)
})

/** The marks of the page in reading order. */
function marksOfPage(): Mark[] {
	const marks: Mark[] = []
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		for (const match of node.data.matchAll(/S3|Glue/g)) {
			const [start, end] = [match.index, match.index + match[0].length]
			const range = new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })
			marks.push({ term: terms.indexOf(match[0]), range, node })
		}
	}
	return marks
}

function lit(marks: Mark[], density: Preferences['density']): string[] {
	const article = document.querySelector('main') as Element
	return thinMarks(marks, density, article, (term) => shades[term] as Shade).map(({ term, node, range }) =>
		`${terms[term]}${node.data.slice(range.endOffset, range.endOffset + 7)}`.trim(),
	)
}

describe('density', () => {
	test('every mention: all of them, as found', () => {
		const marks = marksOfPage()
		expect(thinMarks(marks, 'every', document.body, () => 'new')).toBe(marks)
	})

	test('first in each section: a heading begins one and belongs to it', () => {
		expect(lit(marksOfPage(), 'section')).toEqual(['S3 first,', 'Glue, S3 ag', 'S3', 'Glue here,', 'Glue', 'S3'])
	})

	test('a page without headings is one section', () => {
		for (const heading of document.querySelectorAll('h2, h3')) heading.remove()
		expect(lit(marksOfPage(), 'section')).toEqual(['S3 first,', 'Glue, S3 ag'])
	})

	test('only what is not known yet: the weak name at each of its places', () => {
		const weak = lit(marksOfPage(), 'unknown')
		expect(weak).toHaveLength(5)
		expect(weak.every((name) => name.startsWith('Glue'))).toBe(true)
	})
})

describe('where a section begins', () => {
	const article = () => document.querySelector('main') as Element
	const startOf = (selector: string) => sectionStart(article(), document.querySelector(selector) as Element)

	test('is the last heading before a block, however deep either stands', () => {
		expect(startOf('div p').textContent).toBe('About S3')
		expect(startOf('li').textContent).toBe('Deeper')
		expect(startOf('main > p:last-child').textContent).toBe('Deeper')
	})

	test('is the heading itself for a heading, and the article before the first', () => {
		expect(startOf('h2').textContent).toBe('About S3')
		expect(startOf('p')).toBe(article())
	})
})
