import { expect, test } from 'vitest'
import type { Cause, Reason } from '../../../study/choosing/reason.ts'
import { servicesIn, whySentence } from '../../../study/choosing/why.ts'

const domain = { id: 'MLA-C01/1', title: 'Data preparation', weight: 28 }
const names: Record<string, string> = { glue: 'AWS Glue', lex: 'Amazon Lex' }
const say = (cause: Cause, daysLeft?: number) => {
	const why: Reason = { ...cause, domain, ...(daysLeft !== undefined && { daysLeft }) }
	return whySentence(why, (id) => names[id] ?? id)
}

test.each<[Cause, number | undefined, string]>([
	[{ kind: 'read', service: 'glue', pages: 3 }, undefined, 'You read three pages on AWS Glue this week; this domain is 28 % of the exam.'],
	[{ kind: 'read', service: 'glue', pages: 1 }, 12, 'You read one page on AWS Glue this week; this domain is 28 % of the exam in 12 days.'],
	[
		{ kind: 'pair', a: 'glue', b: 'lex' },
		1,
		'You said that you mixed up two things, and this one turns on AWS Glue or Amazon Lex; this domain is 28 % of the exam in one day.',
	],
	[{ kind: 'pair', a: 'glue', b: 'lex', told: true }, undefined, 'You said that you mixed up AWS Glue and Amazon Lex; this domain is 28 % of the exam.'],
	[{ kind: 'missed', daysAgo: 1 }, 0, 'Your last answer to it, yesterday, was wrong; this domain is 28 % of the exam, which is today.'],
	[
		{ kind: 'fading', daysAgo: 14, recall: 0.66 },
		undefined,
		'You last answered it 14 days ago and have about 7 chances in 10 of knowing it still; this domain is 28 % of the exam.',
	],
	[{ kind: 'new', left: 4 }, undefined, 'You have not met this question yet; this domain is 28 % of the exam.'],
	[{ kind: 'ahead', daysAgo: 0 }, undefined, 'Nothing is due, so this looks ahead; you last answered it earlier today; this domain is 28 % of the exam.'],
	[
		{ kind: 'after-miss', miss: 'did-not-know', service: 'lex' },
		undefined,
		'You said that you did not know enough about Amazon Lex; this domain is 28 % of the exam.',
	],
])('%j', (cause, daysLeft, sentence) => expect(say(cause, daysLeft)).toBe(sentence))

test('names the services that the sentence needs', () => {
	expect(servicesIn({ kind: 'pair', a: 'glue', b: 'lex', domain })).toEqual(['glue', 'lex'])
	expect(servicesIn({ kind: 'new', left: 1, domain })).toEqual([])
	expect(servicesIn({ kind: 'read', service: 'glue', pages: 2, domain })).toEqual(['glue'])
})
