import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashSeed, shuffledOrder } from '../../study/order.ts'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('shuffledOrder', () => {
	test('names every position once', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 12 }), seed, (count, from) =>
				shuffledOrder(count, from)
					.toSorted((a, b) => a - b)
					.every((position, place) => position === place),
			),
		)
	})

	test('is the same for the same seed', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 12 }), seed, (count, from) => {
				const again = shuffledOrder(count, from)
				expect(shuffledOrder(count, from)).toEqual(again)
			}),
		)
	})

	test('never gives away an ordering question by showing the right order', () => {
		fc.assert(fc.property(fc.integer({ min: 2, max: 7 }), seed, (count, from) => shuffledOrder(count, from).some((position, place) => position !== place)))
	})

	test('brings every option to every place', () => {
		const seen = new Set<string>()
		for (let from = 0; from < 500; from++) for (const [place, position] of shuffledOrder(4, from).entries()) seen.add(`${position} at ${place}`)
		expect(seen.size).toBe(16)
	})
})

describe('hashSeed', () => {
	test('is a whole number of 32 bits, the same for the same words', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (words) => {
				const hash = hashSeed(...words)
				expect(hash).toBe(hashSeed(...words))
				expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
			}),
		)
	})

	test('tells words apart however they are cut', () => {
		expect(new Set([hashSeed('ab', 'c'), hashSeed('a', 'bc'), hashSeed('abc'), hashSeed('c', 'ab'), hashSeed('ab', 'c', '')]).size).toBe(5)
	})
})
