// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import type { Mark } from '../../../entrypoints/highlight.content/mark.ts'
import { neighbour, placeAmong } from '../../../entrypoints/highlight.content/step.ts'

let marks: Mark[]
const everywhere = () => true
const nowhere = () => false

beforeEach(() => {
	document.body.replaceChildren(
		...['first', 'second and third', 'fourth'].map((text) => {
			const paragraph = document.createElement('p')
			paragraph.append(text)
			return paragraph
		}),
	)
	marks = [markOf(0, 0, 5), markOf(1, 0, 6), markOf(1, 11, 16), markOf(2, 0, 6)]
})

function markOf(paragraph: number, startOffset: number, endOffset: number): Mark {
	const node = document.querySelectorAll('p')[paragraph]?.firstChild as Text
	return { term: 0, node, range: { startContainer: node, endContainer: node, startOffset, endOffset, collapsed: false } as StaticRange }
}

const words = (mark: Mark | undefined) => mark?.node.data.slice(mark.range.startOffset, mark.range.endOffset)

test('names come in reading order, and round again', () => {
	const seen: (string | undefined)[] = []
	let last: Mark | undefined
	for (let turn = 0; turn < 5; turn++) {
		last = neighbour(marks, last, true, everywhere, nowhere)
		seen.push(words(last))
	}
	expect(seen).toEqual(['first', 'second', 'third', 'fourth', 'first'])
})

test('the other way they come the other way round', () => {
	const third = neighbour(marks, marks[3], false, everywhere, nowhere)
	expect(words(third)).toBe('third')
	expect(words(neighbour(marks, marks[0], false, everywhere, nowhere))).toBe('fourth')
})

test('reading begins with what is in view', () => {
	const isAbove = (mark: Mark) => words(mark) === 'first' || words(mark) === 'second'
	expect(words(neighbour(marks, undefined, true, everywhere, isAbove))).toBe('third')
	expect(words(neighbour(marks, undefined, false, everywhere, isAbove))).toBe('second')
})

test('names that cannot be seen or are gone are passed over', () => {
	expect(words(neighbour(marks, marks[0], true, (mark) => words(mark) === 'fourth', nowhere))).toBe('fourth')
	document.querySelectorAll('p')[1]?.remove()
	expect(words(neighbour(marks, marks[0], true, everywhere, nowhere))).toBe('fourth')
	expect(neighbour([], undefined, true, everywhere, nowhere)).toBeUndefined()
})

test('reading goes on from a place that is read anew', () => {
	expect(words(neighbour(marks, markOf(1, 0, 6), true, everywhere, nowhere))).toBe('third')
})

test('a name has its place among those that can be seen', () => {
	const third = marks[2] as Mark
	expect(placeAmong(marks, third, everywhere)).toEqual({ at: 3, of: 4 })
	expect(placeAmong(marks, third, (mark) => words(mark) !== 'first')).toEqual({ at: 2, of: 3 })
})
