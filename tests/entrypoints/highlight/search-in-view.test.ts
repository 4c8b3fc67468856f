// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Search } from '../../../entrypoints/highlight.content/search.ts'
import { searchView } from '../../../entrypoints/highlight.content/search-in-view.ts'

let now = 0
beforeEach(() => {
	now = 0
	vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => vi.restoreAllMocks())

/** A search of some sections, each of which ends as far below the window's top as it is told and takes as many milliseconds. */
function searchOf(ends: number[], took = 0): Search {
	let read = -1
	return {
		next: () => {
			now += took
			return ++read < ends.length ? [] : undefined
		},
		lastNode: () => elementEndingAt(ends[read] ?? 0),
		isLost: () => false,
	}
}

function elementEndingAt(bottom: number): Element {
	const element = document.createElement('p')
	vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, bottom - 10, 100, 10))
	return element
}

const windows = (count: number) => count * innerHeight

test('of a long article only what is in view is read first', () => {
	const search = searchOf([0.5, 1.1, 4, 8].map(windows))
	const { isAll } = searchView(search, elementEndingAt(windows(8)))
	expect(isAll).toBe(false)
	expect(search.next(), 'the third section is still to be read').toBeDefined()
})

test('an article that ends little below the window is read in one go', () => {
	const { isAll } = searchView(searchOf([0.5, 1.1, 2].map(windows)), elementEndingAt(windows(2)))
	expect(isAll).toBe(true)
})

test('where reading is slow, a short article too is read in view first', () => {
	const { isAll } = searchView(searchOf([0.5, 1.1, 2].map(windows), 4), elementEndingAt(windows(2)))
	expect(isAll).toBe(false)
})

test('much text that is folded away does not keep what is in view waiting', () => {
	const folded = Array.from({ length: 50 }, () => 0)
	const search = searchOf(folded, 2)
	expect(searchView(search, elementEndingAt(windows(8))).isAll).toBe(false)
	expect(now).toBeLessThan(30)
})
