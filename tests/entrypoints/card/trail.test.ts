import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goOn, goTo, hereOn, type Trail } from '../../../entrypoints/card/trail.ts'

const entry = (id: string) => ({ id, name: `The ${id}` })
const ids = (trail: Trail) => trail.map(({ id }) => id)
const start: Trail = [entry('lambda')]

test('a trail grows by the entries that are gone on to, and each step back is one less', () => {
	const trail = goOn(goOn(start, entry('batch')), entry('fargate'))
	expect(ids(trail)).toEqual(['lambda', 'batch', 'fargate'])
	expect(hereOn(trail).id).toBe('fargate')
	expect(ids(goTo(trail, 1))).toEqual(['lambda', 'batch'])
	expect(ids(goTo(trail, 0))).toEqual(['lambda'])
})

test('an entry that was shown before is gone back to', () => {
	expect(ids(goOn(goOn(start, entry('batch')), entry('lambda')))).toEqual(['lambda'])
	expect(ids(goOn(start, entry('lambda')))).toEqual(['lambda'])
})

test('however one goes, no entry stands twice in a trail, and the card began where it began', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('lambda', 'batch', 'fargate', 'ecs')), (steps) => {
			const trail = steps.reduce<Trail>((before, id) => goOn(before, entry(id)), start)
			expect(new Set(ids(trail)).size).toBe(trail.length)
			expect(trail[0]).toEqual(entry('lambda'))
			expect(hereOn(trail).id).toBe(steps.at(-1) ?? 'lambda')
		}),
	)
})
