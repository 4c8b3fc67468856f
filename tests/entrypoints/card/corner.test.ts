import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cornerHeight, cornerPlaces } from '../../../entrypoints/card/corner.ts'

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

test('where there is no more room a card stands before the first one, whose head stays in sight', () => {
	const narrow = { width: 400, height: 700 }
	const height = cornerHeight([360, 360, 360], narrow)
	const places = cornerPlaces(Array(3).fill({ width: 360, height }), narrow)
	expect(places.map(({ x }) => x)).toEqual([32, 32, 32])
	expect((places[1]?.y ?? 0) - (places[0]?.y ?? 0)).toBeGreaterThan(40)
	expect((places[2]?.y ?? 0) - (places[1]?.y ?? 0)).toBeGreaterThan(40)
})

test('no pinned card leaves the window, however many there are and however small it is', () => {
	const inWindow = fc.record({ width: fc.integer({ min: 320, max: 3000 }), height: fc.integer({ min: 256, max: 2000 }) })
	fc.assert(
		fc.property(inWindow, fc.array(fc.integer({ min: 80, max: 460 }), { minLength: 1, maxLength: 8 }), (size, heights) => {
			const width = Math.min(360, size.width - 16)
			const most = cornerHeight(
				heights.map(() => width),
				size,
			)
			const sizes = heights.map((height) => ({ width, height: Math.min(height, most) }))
			cornerPlaces(sizes, size).forEach(({ x, y }, index) => {
				expect(x).toBeGreaterThanOrEqual(8)
				expect(y).toBeGreaterThanOrEqual(8)
				expect(x + width).toBeLessThanOrEqual(size.width - 8)
				expect(y + (sizes[index]?.height ?? 0)).toBeLessThanOrEqual(size.height - 8)
			})
		}),
	)
})
