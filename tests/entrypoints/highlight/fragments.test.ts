// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readNameRules } from '../../../content/bundle.ts'
import { packContent } from '../../../content/pack.ts'
import { searchBelow } from '../../../entrypoints/highlight.content/search.ts'
import { compileTerms } from '../../../study/finder/compile.ts'
import { type Matcher, makeMatcher } from '../../../study/finder/matcher.ts'
import { startPageFacts } from '../../../study/finder/page-facts.ts'

const root = join(import.meta.dirname, '../../..')
const fragments = new DOMParser().parseFromString(readFileSync(join(root, 'tests/pages/fragments/names.html'), 'utf8'), 'text/html')
const cases = [...fragments.querySelectorAll<HTMLElement>('[data-case]')]
let matcher: Matcher

beforeAll(() => {
	const content = join(root, 'content')
	matcher = makeMatcher(compileTerms(packContent(content).pack.services, readNameRules(content)))
})

/** The words that light up below an element, white space folded. */
function litIn(element: Element): string[] {
	const address = element.querySelector<HTMLElement>('[data-page]')?.dataset.page ?? 'general/latest/gr/x.html'
	const search = searchBelow(element, matcher, startPageFacts(matcher, `https://docs.aws.amazon.com/${address}`, ''))
	const words: string[] = []
	for (let marks = search.next(); marks; marks = search.next()) {
		for (const { range } of marks) {
			const live = document.createRange()
			live.setStart(range.startContainer, range.startOffset)
			live.setEnd(range.endContainer, range.endOffset)
			words.push(live.toString().replace(/\s+/g, ' '))
		}
	}
	return words
}

describe('a fragment of a page', () => {
	test.each(cases.map((element) => [element.dataset.case ?? '', element] as const))('%s', (_, element) => {
		document.body.replaceChildren(document.importNode(element, true))
		const before = document.body.innerHTML
		const expected = (element.dataset.lit ?? '').replace(/\s+/g, ' ').split('|').filter(Boolean)
		expect(litIn(document.body)).toEqual(expected)
		expect(document.body.innerHTML).toBe(before)
	})
})
