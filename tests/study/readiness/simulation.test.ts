import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { study } from '../../bench/simulation/course.ts'
import { Learner } from '../../bench/simulation/learner.ts'
import { type Kind, kinds, newMind } from '../../bench/simulation/mind.ts'
import { expectedShare } from '../../bench/simulation/sit.ts'
import { makeWorld } from '../../bench/simulation/world.ts'

const own = ['learner', 'mind', 'traces', 'half-life', 'sit', 'world', 'chance']

test.each(own)('%s knows nothing of how Certlight remembers, chooses or measures', (file) => {
	expect(readFileSync(new URL(`../../bench/simulation/${file}.ts`, import.meta.url), 'utf8')).not.toMatch(/study\/(memory|choosing|readiness|mastery)/)
})

test.each(Object.keys(kinds) as Kind[])('what is met fades, and meeting it again holds longer (%s)', (kind) => {
	const [once, twice] = [newMind(kind, 0.18), newMind(kind, 0.18)]
	expect(once.recall(0)).toBe(0)
	for (const mind of [once, twice]) mind.meet(0, 2, false)
	twice.meet(4, 1, true)
	expect(once.recall(5)).toBeGreaterThan(once.recall(20))
	expect(twice.recall(20)).toBeGreaterThan(once.recall(20))
})

test('the same seed is the same learner with the same course, and studying helps', () => {
	const world = makeWorld(3)
	const plan = { days: 6, minutes: 10, rest: 1, policy: 'certlight', kind: 'traces' } as const
	const [one, other] = [study(world, plan, 8), study(world, plan, 8)]
	expect(one.record.log).toEqual(other.record.log)
	const before = expectedShare(world, new Learner(world, 8, 'traces'), 0)
	expect(expectedShare(world, one.learner, one.exam)).toBeGreaterThan(before)
})
