import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST, stretchAround } from '../../../entrypoints/highlight.content/stretch.ts'

const HEIGHT = 800

/** Names down a page, some of which cannot be seen, and how far it is scrolled. */
const page = fc.record({
	gaps: fc.array(fc.oneof({ weight: 8, arbitrary: fc.nat(120) }, { weight: 1, arbitrary: fc.constant(undefined) }), { minLength: MOST + 1, maxLength: 1200 }),
	scrolled: fc.nat(60_000),
})

function topsOf(gaps: (number | undefined)[], scrolled: number): (number | undefined)[] {
	let at = -scrolled
	return gaps.map((gap) => {
		at += gap ?? 0
		return gap === undefined ? undefined : at
	})
}

test('wherever a page is scrolled to, every name in view is painted, and not many more than may be', () => {
	fc.assert(
		fc.property(page, ({ gaps, scrolled }) => {
			const tops = topsOf(gaps, scrolled)
			const { from, to } = stretchAround(tops.length, (index) => tops[index], HEIGHT)
			const inView = tops.flatMap((top, index) => (top !== undefined && top >= 0 && top < HEIGHT ? [index] : []))
			for (const index of inView) expect(index >= from && index < to).toBe(true)
			expect(from).toBeGreaterThanOrEqual(0)
			expect(to).toBeLessThanOrEqual(tops.length)
			const span = inView.length === 0 ? 0 : (inView.at(-1) as number) - (inView[0] as number) + 1
			expect(to - from).toBeGreaterThanOrEqual(MOST)
			// Names that cannot be seen and stand beside those in view may count as in view.
			const hidden = tops.filter((top) => top === undefined).length
			expect(to - from).toBeLessThanOrEqual(Math.max(MOST, span + hidden + 100))
		}),
	)
})

test('in the middle of a page there are as many above the window as below it', () => {
	const tops = Array.from({ length: 1000 }, (_, index) => (index - 500) * 40)
	const { from, to } = stretchAround(tops.length, (index) => tops[index], HEIGHT)
	expect(500 - from).toBe(to - 520)
})

test('nothing of the page can be seen: the paint does not grow', () => {
	const { from, to } = stretchAround(1000, () => undefined, HEIGHT)
	expect(to - from).toBe(MOST)
})
