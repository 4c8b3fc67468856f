import { describe, expect, test } from 'vitest'
import type { Answer } from '../../study/answer.ts'
import { countIn, pickNext, type Scope } from '../../study/practice.ts'
import { answer, exam, question } from './samples.ts'

const aif = exam()
const noon = (date: number) => Date.UTC(2026, 10, date, 12)
const pool = [
	question('q/a'),
	question('q/b', { objectives: ['AIF-C01/1.2'], services: ['kendra'] }),
	question('q/c', { objectives: ['AIF-C01/2.1'], services: ['bedrock', 'kendra'] }),
	question('q/d', { objectives: ['AIF-C01/2.1'], retired: '2026-11-01' }),
	question('q/e', { objectives: ['MLS-C01/1.1'] }),
]
const picks = (scope: Scope, log: Answer[] = [], notThis?: string) =>
	[...new Set(Array.from({ length: 100 }, (_, seed) => pickNext(pool, aif, log, scope, seed, notThis)?.id))].sort()

describe('the next question to practise', () => {
	test.each<[string, Scope, (string | undefined)[]]>([
		['the whole exam', {}, ['q/a', 'q/b', 'q/c']],
		['a domain', { domain: 'AIF-C01/1' }, ['q/a', 'q/b']],
		['a task', { task: 'AIF-C01/1.2' }, ['q/b']],
		['a service', { service: 'kendra' }, ['q/b', 'q/c']],
		['a service within a domain', { service: 'kendra', domain: 'AIF-C01/2' }, ['q/c']],
		['a domain without questions', { domain: 'AIF-C01/3' }, [undefined]],
		['another exam’s task', { task: 'MLS-C01/1.1' }, [undefined]],
	])('from %s', (_, scope, expected) => expect(picks(scope)).toEqual(expected))

	test('is one never asked first', () => {
		expect(picks({}, [answer('q/a', { right: false }), answer('q/c')])).toEqual(['q/b'])
	})

	test('is then one answered wrong last time', () => {
		expect(picks({}, [answer('q/a'), answer('q/b', { right: false }), answer('q/c')])).toEqual(['q/b'])
	})

	test('is then the one answered longest ago in the domain drawn', () => {
		const log = [answer('q/a', { at: noon(3) }), answer('q/b', { at: noon(2) }), answer('q/c', { at: noon(1) })]
		expect(picks({ domain: 'AIF-C01/1' }, log)).toEqual(['q/b'])
		expect(picks({}, log)).toEqual(['q/b', 'q/c'])
	})

	test('is not the one just answered, unless there is no other', () => {
		expect(picks({}, [answer('q/a'), answer('q/b', { right: false }), answer('q/c')], 'q/b')).toEqual(['q/a', 'q/c'])
		expect(picks({ task: 'AIF-C01/1.2' }, [], 'q/b')).toEqual(['q/b'])
	})

	test('walks through every question before any comes again', () => {
		const log: Answer[] = []
		for (let step = 0; step < 3; step++) {
			const next = pickNext(pool, aif, log, {}, step, log.at(-1)?.questionId)
			log.push(answer(next?.id ?? 'none', { at: noon(1) + step, right: step % 2 === 0 }))
		}
		expect(log.map((one) => one.questionId).sort()).toEqual(['q/a', 'q/b', 'q/c'])
	})

	test('can be counted before it is drawn', () => {
		expect([countIn(pool, aif, {}), countIn(pool, aif, { domain: 'AIF-C01/1' }), countIn(pool, aif, { domain: 'AIF-C01/3' })]).toEqual([3, 2, 0])
	})
})
