// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Mark } from '../../../entrypoints/highlight.content/mark.ts'
import { MarkIndex } from '../../../entrypoints/highlight.content/mark-index.ts'

const ROWS = 8
let index: MarkIndex

beforeEach(() => {
	document.body.replaceChildren(...Array.from({ length: ROWS }, (_, row) => rowOf(row)))
	index = new MarkIndex()
	index.replaceAll(rows().flatMap(marksIn))
})

function rowOf(number: number): Element {
	const row = document.createElement('p')
	row.append(`a${number} b${number}`)
	return row
}

const rows = () => [...document.body.children]

/** Two marks of a row, as a new reading finds them. */
function marksIn(row: Element): Mark[] {
	const node = row.firstChild as Text
	return [0, 3].map((at) => ({ term: at, node, range: new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 2 }) }))
}

const words = () => index.all.map(({ node, range }) => node.data.slice(range.startOffset, range.endOffset)).join(' ')
const text = () =>
	rows()
		.map((row) => row.textContent)
		.join(' ')

test('whatever is moved, added, taken away and read again, in any order: the marks stay in reading order', () => {
	const row = fc.nat(ROWS - 1)
	const change = fc.record({ kind: fc.constantFrom('move', 'add', 'remove'), from: row, to: row })
	fc.assert(
		fc.property(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (passes) => {
			document.body.replaceChildren(...Array.from({ length: ROWS }, (_, number) => rowOf(number)))
			index.replaceAll(rows().flatMap(marksIn))
			for (const changes of passes) {
				const changed = new Set(changes.map(doTo))
				const roots = [...changed].filter((element) => element.isConnected)
				index.replaceBelow(roots, roots.flatMap(marksIn))
				expect(words()).toBe(text())
			}
		}),
	)
})

function doTo({ kind, from, to }: { kind: string; from: number; to: number }): Element {
	const at = rows()[from]
	const element = kind === 'add' || !at ? rowOf(from) : at
	if (kind === 'remove') element.remove()
	else document.body.insertBefore(element, rows()[to] ?? null)
	return element
}

test('a mark that is found again is the one that it was', () => {
	const before = [...index.all]
	const row = rows()[3] as Element
	expect(index.replaceBelow([row], marksIn(row))).toBe(false)
	expect(index.replaceAll(rows().flatMap(marksIn))).toBe(false)
	expect(index.all.every((mark, at) => mark === before[at])).toBe(true)
	const added = rowOf(9)
	document.body.prepend(added)
	expect(index.replaceBelow([added, row], [...marksIn(added), ...marksIn(row)])).toBe(true)
	expect(index.all.slice(2)).toEqual(before)
	expect(index.all[8]).toBe(before[6])
})

test('half a reading takes nothing away, and nothing stands there twice', () => {
	expect(index.replaceBelow([], rows().slice(0, 3).flatMap(marksIn))).toBe(false)
	expect(words()).toBe(text())
})

test('names whose text is gone are gone, and a name is found where it stands', () => {
	const [first, second] = rows() as [Element, Element]
	first.remove()
	expect(index.replaceBelow([], [])).toBe(true)
	expect(words()).toBe(text())
	expect(index.at(second.firstChild as Node, 4)?.term).toBe(3)
	expect(index.at(first.firstChild as Node, 4)).toBeUndefined()
})
