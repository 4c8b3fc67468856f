import { expect, test } from 'vitest'
import { summaryOf } from '../../study/drill-summary.ts'
import { answer, exam, question } from './samples.ts'

const one = question('q/one')
const two = question('q/two', { objectives: ['AIF-C01/2.1'] })

test('a drill is summed up by domain, with guesses, time and what was missed', () => {
	const done = [
		{ question: one, answer: answer('q/one', { guess: true, tookMs: 4000 }) },
		{ question: two, answer: answer('q/two', { right: false, tookMs: 6000 }) },
	]
	expect(summaryOf(done, exam())).toEqual({
		answers: 2,
		right: 1,
		guessed: 1,
		ms: 10_000,
		domains: [
			{ id: 'AIF-C01/1', title: 'Data', right: 1, answers: 1 },
			{ id: 'AIF-C01/2', title: 'Models', right: 0, answers: 1 },
		],
		missed: [two],
	})
})

test('what was missed first and right later in the drill is not missed', () => {
	const done = [false, true].map((right) => ({ question: one, answer: answer('q/one', { right }) }))
	expect(summaryOf(done, exam())).toMatchObject({ answers: 2, right: 1, missed: [] })
})
