import { expect, test } from 'vitest'
import { mailAddress, reportOn } from '../../study/report.ts'
import { matching, ordering, question } from './samples.ts'

test('a report names the question, the version of the material and the answer in words', () => {
	const { subject, text } = reportOn(question('q/one', { stem: 'one '.repeat(40) }), 'abc123', { kind: 'choice', chosen: [2] })
	expect(subject).toContain('q/one')
	expect(text).toContain('Question: q/one')
	expect(text).toContain('Study material: abc123, checked 2026-11-20')
	expect(text).toContain('My answer: Option 2')
	expect(text).toMatch(/It begins: (one ){15}…/)
})

test('orders and matches are told in words too, since letters are shuffled', () => {
	expect(reportOn(ordering(3), 'v', { kind: 'ordering', order: [2, 0, 1] }).text).toContain('Step 2 > Step 0 > Step 1')
	expect(reportOn(matching(['X', 'Y']), 'v', { kind: 'matching', answers: [1, 0] }).text).toContain('Prompt 0 = Y; Prompt 1 = X')
})

test('without an answer there is no line about one', () => {
	expect(reportOn(question('q'), 'v').text).not.toContain('My answer')
})

test('the mail has the whole report, whatever signs are in it', () => {
	const report = { subject: 'A & B', text: 'one\ntwo = 50 % #?' }
	const url = new URL(mailAddress(report))
	expect(url.searchParams.get('subject')).toBe(report.subject)
	expect(url.searchParams.get('body')).toBe(report.text)
})
