import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerState, fitsQuestion } from '../../../study/mock/answer-state.ts'
import type { SittingEvent } from '../../../study/mock/event.ts'
import { notesToRead } from '../../../study/mock/next.ts'
import { resultOf } from '../../../study/mock/result.ts'
import { shortageOf } from '../../../study/mock/shortage.ts'
import { foldSitting, leftMs, type PlaceState } from '../../../study/mock/sitting.ts'
import { exam, matching, multipleResponse, ordering, question } from '../samples.ts'

type Step = SittingEvent extends infer E ? (E extends SittingEvent ? Omit<E, 'id' | 'sitting' | 'n' | 'at'> : never) : never

const items = Array.from({ length: 8 }, (_, n) => ({ questionId: `q/${n}`, domain: n < 6 ? 'AIF-C01/1' : 'AIF-C01/2', scored: n !== 7 }))
const started: Step = {
	kind: 'started',
	spent: 0,
	seed: 1,
	form: { exam: 'AIF-C01', length: 'quarter', minutes: 23, items, short: 0 },
	terms: { timed: true, extraMinutes: 0, pausable: false },
}
const choose = (place: number, option: number, spent: number): Step => ({ kind: 'answered', place, spent, response: { kind: 'choice', chosen: [option] } })
const events = (...steps: Step[]) => [started, ...steps].map((step, n) => ({ ...step, id: `e${n}`, sitting: 's', n, at: 1000 + n }) as SittingEvent)
const fold = (...steps: Step[]) => {
	const sitting = foldSitting(events(...steps))
	if (!sitting) throw new Error('there is a beginning')
	return sitting
}
const result = (...steps: Step[]) => resultOf(fold(...steps), exam(), new Map(items.map(({ questionId }) => [questionId, question(questionId)])))

describe('a sitting', () => {
	test('knows what was answered, flagged and looked at', () => {
		const sitting = fold(choose(0, 1, 5000), { kind: 'shown', place: 3, spent: 6000 }, { kind: 'flagged', place: 3, flagged: true, spent: 7000 })
		expect(sitting.place).toBe(3)
		expect(sitting.places.map((state) => state.seen)).toEqual([true, false, false, true, false, false, false, false])
		expect(sitting.places[3]?.flagged).toBe(true)
		expect(sitting.places[0]?.responses).toHaveLength(1)
	})

	test('gives the time to the question in view', () => {
		const sitting = fold({ kind: 'ticked', spent: 2000 }, { kind: 'shown', place: 1, spent: 3000 }, { kind: 'ticked', spent: 9000 })
		expect(sitting.places.map((state) => state.spent).slice(0, 3)).toEqual([3000, 6000, 0])
		expect(leftMs(sitting)).toBe(23 * 60_000 - 9000)
	})

	test('has no time left below nothing, and as much as one likes when it is untimed', () => {
		expect(leftMs(fold({ kind: 'ticked', spent: 1e9 }))).toBe(0)
		const [first] = events()
		const untimed = first?.kind === 'started' ? foldSitting([{ ...first, terms: { timed: false, extraMinutes: 0, pausable: true } }]) : undefined
		expect(untimed && leftMs(untimed)).toBeUndefined()
	})

	test('takes 30 minutes more where they were granted', () => {
		const [first] = events()
		const longer = first?.kind === 'started' ? foldSitting([{ ...first, terms: { timed: true, extraMinutes: 30, pausable: false } }]) : undefined
		expect(longer && leftMs(longer)).toBe(53 * 60_000)
	})

	test('counts a resumption without a pause as a break', () => {
		expect(fold({ kind: 'resumed', spent: 10 }).breaks).toBe(1)
		expect(fold({ kind: 'paused', spent: 10 }, { kind: 'resumed', spent: 10 })).toMatchObject({ breaks: 0, paused: false })
	})

	test('takes nothing after its end', () => {
		const sitting = fold(choose(0, 1, 10), { kind: 'finished', by: 'learner', spent: 20 }, choose(0, 2, 30))
		expect(sitting.places[0]?.responses).toHaveLength(1)
		expect(sitting.finished).toMatchObject({ by: 'learner' })
	})

	test('is the same in whatever order its events are read, and however often each comes', () => {
		const step = fc.oneof(
			fc.record({ kind: fc.constant('shown' as const), place: fc.nat(7), spent: fc.nat(1e6) }),
			fc.record({ kind: fc.constant('ticked' as const), spent: fc.nat(1e6) }),
			fc.tuple(fc.nat(7), fc.nat(3), fc.nat(1e6)).map(([place, option, spent]) => choose(place, option, spent)),
		)
		fc.assert(
			fc.property(
				fc
					.array(step, { maxLength: 30 })
					.chain((steps) => fc.tuple(fc.constant(events(...steps)), fc.shuffledSubarray(events(...steps), { minLength: steps.length + 1 }))),
				([ordered, mixed]) => {
					expect(foldSitting([...mixed, ...mixed])).toEqual(foldSitting(ordered))
					const sitting = foldSitting(ordered)
					expect(sitting?.spent).toBe(Math.max(...ordered.map((event) => event.spent)))
					expect(sitting?.places.reduce((all, state) => all + state.spent, 0)).toBe(sitting?.spent)
				},
			),
		)
	})

	test('is the same without the steps of the clock that others follow', () => {
		const step = fc.oneof(
			fc.record({ kind: fc.constant('shown' as const), place: fc.nat(7) }),
			fc.record({ kind: fc.constant('ticked' as const) }),
			fc.record({ kind: fc.constant('paused' as const) }),
			fc.tuple(fc.nat(7), fc.nat(3)).map(([place, option]) => ({ kind: 'answered' as const, place, response: { kind: 'choice' as const, chosen: [option] } })),
		)
		fc.assert(
			fc.property(fc.array(fc.tuple(step, fc.nat(9000)), { maxLength: 30 }), (steps) => {
				const spentBy = (n: number) => steps.slice(0, n + 1).reduce((all, [, passed]) => all + passed, 0)
				const all = events(...steps.map(([one], n): Step => ({ ...one, spent: spentBy(n) })))
				const fewer = all.filter((event, n) => event.kind !== 'ticked' || n === all.length - 1)
				expect(foldSitting(fewer)).toEqual(foldSitting(all))
			}),
		)
	})

	test('keeps of sorted steps the order in which the question was left', () => {
		const sort = (order: number[], spent: number): Step => ({ kind: 'answered', place: 0, spent, response: { kind: 'ordering', order } })
		const left: Step = { kind: 'shown', place: 1, spent: 5 }
		const sitting = fold(sort([1, 0, 2], 1), sort([1, 2, 0], 2), left, { kind: 'shown', place: 0, spent: 6 }, sort([0, 2, 1], 7), sort([0, 1, 2], 8))
		expect(sitting.places[0]?.responses).toEqual([
			{ kind: 'ordering', order: [1, 2, 0] },
			{ kind: 'ordering', order: [0, 1, 2] },
		])
	})

	test('without its beginning is none', () => {
		expect(foldSitting(events(choose(0, 1, 5)).slice(1))).toBeUndefined()
	})
})

describe('a result', () => {
	test('counts the scored questions, an unanswered one as wrong', () => {
		const found = result(choose(0, 1, 1), choose(1, 1, 2), choose(2, 0, 3), choose(7, 1, 4), { kind: 'finished', by: 'time', spent: 5 })
		expect(found).toMatchObject({ right: 2, scored: 7 })
		expect(found.places.map((place) => place.outcome)).toEqual(['right', 'right', 'wrong', ...Array(4).fill('unanswered'), 'right'])
		expect(found.scaled.low).toBeLessThan(found.scaled.middle)
		expect(found.scaled.middle).toBeLessThan(found.scaled.high)
	})

	test('says how answers were changed', () => {
		const found = result(choose(0, 0, 1), choose(0, 1, 2), choose(1, 1, 3), choose(1, 2, 4), choose(2, 0, 5), choose(2, 3, 6))
		expect(found.places.slice(0, 4).map((place) => place.change)).toEqual(['wrong-to-right', 'right-to-wrong', 'wrong-to-wrong', undefined])
	})

	test('takes choosing one of two for the way to an answer, not for a change of mind', () => {
		const two = multipleResponse(5, [0, 3])
		const picks = [[0], [0, 2], [0], [0, 3]].map((chosen, n): Step => ({ kind: 'answered', place: 0, spent: n, response: { kind: 'choice', chosen } }))
		const of = (count: number) => resultOf(fold(...picks.slice(0, count)), exam(), new Map([['q/0', two]])).places[0]
		expect(of(1)).toMatchObject({ outcome: 'incomplete' })
		expect(of(2)).toMatchObject({ outcome: 'wrong', change: undefined })
		expect(of(4)).toMatchObject({ outcome: 'right', change: 'wrong-to-right' })
	})

	test('names no change where the first answer stands again', () => {
		expect(result(choose(0, 0, 1), choose(0, 1, 2), choose(0, 0, 3)).places[0]?.change).toBeUndefined()
	})

	test('names the entries behind most of what was not right', () => {
		const asked = [question('q/0', { services: ['right'] }), question('q/1', { services: ['a', 'b'] }), question('q/2', { services: ['b'] })]
		const found = resultOf(fold(choose(0, 1, 1), choose(1, 0, 2)), exam(), new Map(asked.map((one) => [one.id, one])))
		expect(notesToRead(found.places)).toEqual(['b', 'a'])
	})

	test('tells wrong answers that took long from hasty ones', () => {
		const at = (place: number, option: number, from: number, to: number): Step[] => [{ kind: 'shown', place, spent: from }, choose(place, option, to)]
		const found = result(
			...at(0, 1, 0, 10_000),
			...at(1, 1, 10_000, 20_000),
			...at(2, 1, 20_000, 30_000),
			...at(3, 0, 30_000, 31_000),
			...at(4, 0, 31_000, 61_000),
		)
		expect(found.places.slice(0, 5).map((place) => place.pace)).toEqual([undefined, undefined, undefined, 'fast', 'slow'])
	})

	test('says nothing of a domain with too few questions', () => {
		const found = result(choose(0, 1, 1))
		expect(found.domains.map((domain) => domain.interval !== undefined)).toEqual([true, false, false])
		expect(found.next[0]?.domain.id).toBe('AIF-C01/1')
	})

	test('leaves out a question that is no longer taught, and says so', () => {
		const found = resultOf(fold(choose(0, 1, 1)), exam(), new Map([['q/0', question('q/0')]]))
		expect(found).toMatchObject({ gone: 7, scored: 1, right: 1 })
	})
})

describe('an answer in the making', () => {
	const state = (response?: PlaceState['responses'][number]): PlaceState => ({
		responses: response ? [response] : [],
		settled: 0,
		flagged: false,
		seen: true,
		spent: 0,
	})

	test.each([
		['nothing yet', multipleResponse(5, [0, 1]), undefined, 'unanswered'],
		['all choices taken back', multipleResponse(5, [0, 1]), { kind: 'choice', chosen: [] }, 'unanswered'],
		['one of two', multipleResponse(5, [0, 1]), { kind: 'choice', chosen: [4] }, 'incomplete'],
		['three of two', multipleResponse(5, [0, 1]), { kind: 'choice', chosen: [4, 0, 1] }, 'incomplete'],
		['two of two', multipleResponse(5, [0, 1]), { kind: 'choice', chosen: [4, 3] }, 'answered'],
		['half matched', matching(['x', 'y', 'z']), { kind: 'matching', answers: [0, -1, -1] }, 'incomplete'],
		['nothing matched', matching(['x', 'y', 'z']), { kind: 'matching', answers: [-1, -1, -1] }, 'unanswered'],
		['steps never touched', ordering(3), undefined, 'unanswered'],
		['steps sorted', ordering(3), { kind: 'ordering', order: [2, 0, 1] }, 'answered'],
	] as const)('%s', (_, asked, response, expected) => {
		expect(answerState(asked, state(response as PlaceState['responses'][number] | undefined))).toBe(expected)
	})

	test('is shown only in a question that it fits', () => {
		expect(fitsQuestion(matching(['x', 'y', 'z']), { kind: 'matching', answers: [0, -1, 2] })).toBe(true)
		expect(fitsQuestion(matching(['x', 'y', 'z']), { kind: 'matching', answers: [0, 1] })).toBe(false)
		expect(fitsQuestion(question('q'), { kind: 'choice', chosen: [4] })).toBe(false)
		expect(fitsQuestion(question('q'), { kind: 'ordering', order: [0, 1, 2] })).toBe(false)
	})
})

test('what a form lacks is told by domain', () => {
	const form = { exam: 'AIF-C01', length: 'quarter' as const, minutes: 23, short: 4, items: items.map((item) => ({ ...item, domain: 'AIF-C01/1' })) }
	expect(shortageOf(form, exam())).toMatchObject({
		questions: 8,
		domains: [
			{ domain: { id: 'AIF-C01/1' }, lacks: 2 },
			{ domain: { id: 'AIF-C01/2' }, lacks: 5 },
			{ domain: { id: 'AIF-C01/3' }, lacks: 1 },
		],
	})
})
