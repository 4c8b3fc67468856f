import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grade, gradeOf } from '../../../study/memory/grade.ts'
import { review } from '../../../study/memory/memory.ts'
import { Pace, wordsOf } from '../../../study/memory/pace.ts'
import { matching, question } from '../samples.ts'

const rank: Record<Grade, number> = { again: 0, hard: 1, good: 2 }

describe('the grade of an answer', () => {
	test.each([
		[{ right: false }, false, 'again'],
		[{ right: false, guess: true }, true, 'again'],
		[{ right: true }, false, 'good'],
		[{ right: true, guess: true }, false, 'hard'],
		[{ right: true }, true, 'hard'],
	] as const)('%j, slow: %s', (answer, slow, grade) => expect(gradeOf(answer, slow)).toBe(grade))

	test('is never better for being wrong, guessed or slow', () => {
		fc.assert(
			fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (right, guess, slow) => {
				const grade = rank[gradeOf({ right, guess }, slow)]
				expect(rank[gradeOf({ right: false, guess }, slow)]).toBeLessThanOrEqual(grade)
				expect(rank[gradeOf({ right, guess: true }, slow)]).toBeLessThanOrEqual(grade)
				expect(rank[gradeOf({ right, guess }, true)]).toBeLessThanOrEqual(grade)
			}),
		)
	})

	test('a better grade leaves a longer memory', () => {
		const days = fc.array(fc.tuple(fc.constantFrom<Grade>('again', 'hard', 'good'), fc.integer({ min: 1, max: 40 })), { maxLength: 12 })
		fc.assert(
			fc.property(days, fc.integer({ min: 1, max: 60 }), (history, gap) => {
				let [memory, day] = [undefined as ReturnType<typeof review> | undefined, 20_000]
				for (const [grade, wait] of history) {
					day += wait
					memory = review(memory, 'q', grade, day * 86_400_000)
				}
				const [again, hard, good] = (['again', 'hard', 'good'] as const).map((grade) => review(memory, 'q', grade, (day + gap) * 86_400_000).stability)
				expect(again).toBeLessThanOrEqual(hard ?? 0)
				expect(hard).toBeLessThanOrEqual(good ?? 0)
			}),
		)
	})
})

describe('pace', () => {
	const filled = (type: 'multiple-choice' | 'matching', ms: number) => {
		const pace = new Pace()
		for (let time = 0; time < 12; time++) pace.learn(type, 10, { right: true, tookMs: ms })
		return pace
	}

	test('calls slow what takes more than two and a half times the usual', () => {
		const pace = filled('multiple-choice', 10_000)
		expect(pace.isSlow('multiple-choice', 10, 24_000)).toBe(false)
		expect(pace.isSlow('multiple-choice', 10, 26_000)).toBe(true)
		expect(pace.isSlow('multiple-choice', 20, 26_000)).toBe(false)
	})

	test('calls nothing slow before it knows the learner, of another type, or when the learner was away', () => {
		const pace = filled('multiple-choice', 10_000)
		expect(new Pace().isSlow('multiple-choice', 10, 200_000)).toBe(false)
		expect(pace.isSlow('matching', 10, 200_000)).toBe(false)
		expect(pace.isSlow('multiple-choice', 10, 300_001)).toBe(false)
	})

	test('follows the last forty right answers only', () => {
		const pace = filled('matching', 60_000)
		for (let time = 0; time < 40; time++) pace.learn('matching', 10, { right: true, tookMs: 5000 })
		for (let time = 0; time < 99; time++) pace.learn('matching', 10, { right: false, tookMs: 90_000 })
		expect(pace.msPerWord('matching')).toBe(500)
	})

	test('counts every word that has to be read', () => {
		expect(wordsOf(question('q/a', { stem: 'One two three?' }))).toBe(3 + 8)
		expect(wordsOf(matching(['x', 'y y', 'z']))).toBe(3 + 6 + 4)
	})
})
