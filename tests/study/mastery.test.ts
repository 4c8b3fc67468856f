import { describe, expect, test } from 'vitest'
import { type Strength, strengthsOf } from '../../study/mastery.ts'
import { answer, question } from './samples.ts'

const pool = ['q/a', 'q/b', 'q/c', 'q/d'].map((id) => question(id))
/** `a+ b-`: right on q/a, then wrong on q/b. */
const log = (marks: string) => marks.split(' ').map((mark, at) => answer(`q/${mark[0]}`, { at, right: mark[1] === '+' }))

describe('the strength of a service', () => {
	test.each<[string, string, Strength]>([
		['one right answer', 'a+', 'learning'],
		['one wrong answer', 'a-', 'weak'],
		['wrong just now after many right ones', 'a+ b+ c+ d-', 'weak'],
		['one right in the last four', 'a- b- c- d+', 'weak'],
		['two right in the last four', 'a- b- c+ d+', 'learning'],
		['the last three right, on three questions', 'a- b+ c+ d+', 'known'],
		['three right on the same question', 'a+ a+ a+', 'learning'],
		['long ago wrong counts no more', 'a- b- c- d- a- b+ c+ d+', 'known'],
	])('%s', (_, marks, strength) => expect(strengthsOf(pool, log(marks))).toEqual({ bedrock: strength }))

	test('is known by all its questions where there are fewer than three', () => {
		expect(strengthsOf([question('q/a')], log('a+ a+'))).toEqual({ bedrock: 'learning' })
		expect(strengthsOf([question('q/a')], log('a+ a+ a+'))).toEqual({ bedrock: 'known' })
	})

	test('is left out when nothing about it was answered', () => {
		expect(strengthsOf(pool, [])).toEqual({})
		expect(strengthsOf(pool, [answer('q/gone')])).toEqual({})
	})

	test('goes by when the answers were given, not by how they lie in the log', () => {
		expect(strengthsOf(pool, log('d+ c+ b+ a-').reverse())).toEqual({ bedrock: 'weak' })
	})

	test('an answer counts for every service of its question', () => {
		expect(strengthsOf([question('q/a', { services: ['bedrock', 'kendra'] })], log('a-'))).toEqual({ bedrock: 'weak', kendra: 'weak' })
	})
})
