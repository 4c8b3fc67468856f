import { describe, expect, test } from 'vitest'
import { masteryOf, strengthsOf } from '../../study/mastery.ts'
import { replay } from '../../study/memory/replay.ts'
import type { Strength } from '../../study/strength.ts'
import { memories, memory } from './memory/make.ts'
import { answer, exam, question } from './samples.ts'

const pool = ['q/a', 'q/b', 'q/c', 'q/d'].map((id) => question(id))
const start = Date.UTC(2026, 10, 20, 12)
const days = (count: number) => start + count * 86_400_000
/** `a+ b-`: right on q/a, then wrong on q/b. */
const given = (marks: string) => marks.split(' ').map((mark, place) => answer(`q/${mark[0]}`, { at: start + place, right: mark[1] === '+' }))
const strengths = (questions: typeof pool, marks: string, at = start + 10) => strengthsOf(questions, replay(given(marks), new Set(), questions), at)

describe('the strength of a service', () => {
	test.each<[string, string, Strength]>([
		['one right answer', 'a+', 'learning'],
		['one wrong answer', 'a-', 'weak'],
		['wrong just now after many right ones', 'a+ b+ c+ d-', 'weak'],
		['one right of four', 'a- b- c- d+', 'weak'],
		['two right of four', 'a- b- c+ d+', 'learning'],
		['three right, on three questions', 'b+ c+ d+', 'known'],
		['three right on the same question', 'a+ a+ a+', 'learning'],
		['wrong before, then right', 'a- b- c- d- a- b+ c+ d+', 'known'],
	])('%s', (_, marks, strength) => expect(strengths(pool, marks)).toEqual({ bedrock: strength }))

	test('fades when nothing about it is answered any more', () => {
		expect([0, 5, 60, 3000].map((count) => strengths(pool, 'a+ b+ c+ d+', days(count)).bedrock)).toEqual(['known', 'known', 'learning', 'weak'])
	})

	test('is known by all its questions where there are fewer than three', () => {
		expect(strengths([question('q/a')], 'a+ a+')).toEqual({ bedrock: 'learning' })
		expect(strengths([question('q/a')], 'a+ a+ a+')).toEqual({ bedrock: 'known' })
	})

	test('is left out when nothing about it was answered', () => {
		expect(strengthsOf(pool, new Map(), start)).toEqual({})
		expect(strengthsOf(pool, memories(memory('q/gone')), start)).toEqual({})
	})

	test('an answer counts for every service of its question', () => {
		expect(strengths([question('q/a', { services: ['bedrock', 'kendra'] })], 'a-')).toEqual({ bedrock: 'weak', kendra: 'weak' })
	})
})

describe('mastery of an exam', () => {
	const questions = [
		question('q/a'),
		question('q/b'),
		question('q/c', { objectives: ['AIF-C01/1.2'] }),
		question('q/d', { objectives: ['AIF-C01/2.1'], retired: '2026-11-01' }),
	]

	test('counts what was never asked, or was wrong, as nothing, and says how much is behind it', () => {
		const known = memories(memory('q/a', { lastAt: start, reviews: 4 }), memory('q/c', { lastAt: start, lastRight: false, reviews: 2 }))
		const mastery = masteryOf(exam(), questions, known, start)
		expect(mastery.get('AIF-C01/1.1')).toEqual({ share: 0.5, answers: 4, asked: 1, there: 2 })
		expect(mastery.get('AIF-C01/1.2')).toEqual({ share: 0, answers: 2, asked: 1, there: 1 })
		expect(mastery.get('AIF-C01/1')).toEqual({ share: 0.25, answers: 6, asked: 2, there: 3 })
		expect(mastery.get('AIF-C01/2')).toEqual({ share: 0, answers: 0, asked: 0, there: 0 })
	})

	test('falls until the exam', () => {
		const known = memories(memory('q/a', { lastAt: start }))
		const share = (at: number) => masteryOf(exam(), questions, known, at).get('AIF-C01/1')?.share ?? 0
		expect(share(days(30))).toBeLessThan(share(start))
	})
})
