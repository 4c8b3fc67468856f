import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cornerHeight, cornerPlaces, rowOf } from '../../../entrypoints/card/corner.ts'

const window = { width: 1280, height: 860 }

test('one card stands in the lower right corner', () => {
	expect(cornerPlaces([{ width: 360, height: 400 }], window)).toEqual([{ x: 912, y: 452 }])
})

test('the next ones stand to its left with their heads on one line, so that two can be compared', () => {
	const [first, second] = cornerPlaces(
		[
			{ width: 360, height: 400 },
			{ width: 360, height: 200 },
		],
		window,
	)
	expect(second).toEqual({ x: 544, y: first?.y })
})

test('as many stand side by side as the window is wide for, and round again after the last', () => {
	expect(rowOf([360, 360, 360], 0, 1280)).toEqual([0, 1, 2])
	expect(rowOf([360, 360, 360], 0, 800)).toEqual([0, 1])
	expect(rowOf([360, 360, 360], 2, 800)).toEqual([2, 0])
	expect(rowOf([360, 560], 0, 800)).toEqual([0])
	expect(rowOf([360, 360], 1, 320)).toEqual([1])
	expect(rowOf([], 0, 320)).toEqual([])
})

const inWindow = fc.record({ width: fc.integer({ min: 320, max: 3000 }), height: fc.integer({ min: 256, max: 2000 }) })
const wishes = fc.array(fc.record({ width: fc.constantFrom(360, 560), height: fc.integer({ min: 80, max: 460 }) }), { minLength: 1, maxLength: 8 })

test('no pinned card leaves the window or lies on another, however many there are and however small it is', () => {
	fc.assert(
		fc.property(inWindow, wishes, fc.nat(7), (size, cards, from) => {
			const widths = cards.map(({ width }) => width)
			const row = rowOf(widths, from % cards.length, size.width)
			const sizes = row.map((place) => ({
				width: Math.min(widths[place] ?? 0, size.width - 16),
				height: Math.min(cards[place]?.height ?? 0, cornerHeight(size)),
			}))
			expect(row[0]).toBe(from % cards.length)
			const places = cornerPlaces(sizes, size)
			places.forEach(({ x, y }, index) => {
				expect(x).toBeGreaterThanOrEqual(8)
				expect(y).toBeGreaterThanOrEqual(8)
				expect(x + (sizes[index]?.width ?? 0)).toBeLessThanOrEqual((places[index - 1]?.x ?? size.width) - 8)
				expect(y + (sizes[index]?.height ?? 0)).toBeLessThanOrEqual(size.height - 8)
			})
		}),
	)
})

test('from every card of a pile each other one can be come to', () => {
	fc.assert(
		fc.property(inWindow, wishes, (size, cards) => {
			const widths = cards.map(({ width }) => width)
			const seen = new Set(cards.flatMap((_, from) => rowOf(widths, from, size.width)))
			expect(seen.size).toBe(cards.length)
		}),
	)
})
