// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { OutlookCard } from '../../components/readiness/OutlookCard.tsx'
import { Services } from '../../components/readiness/Services.tsx'
import { TooFew } from '../../components/readiness/TooFew.tsx'
import { behind, chanceWords, verdict } from '../../components/readiness/words.ts'
import { exam } from '../study/samples.ts'
import { screenOf } from './screen.ts'

describe('a chance', () => {
	test.each([
		[0.31, 0.58, '30 to 60 %'],
		[0.61, 0.62, 'about 60 %'],
		[0.01, 0.3, 'under 5 to 30 %'],
		[0.8, 0.999, '80 to over 95 %'],
		[0.99, 1, 'over 95 %'],
		[0, 0.01, 'under 5 %'],
	])('from %s to %s is told as "%s"', (low, high, words) => expect(chanceWords({ low, high })).toBe(words))

	test('is never called certain', () => expect([0, 0.5, 1].map(verdict).join(' ')).not.toMatch(/certain|will pass|cannot/))
})

test('the outlook tells chance, share and mark in words', () => {
	const outlook = { pass: { low: 0.3, middle: 0.5, high: 0.7 }, share: { low: 0.6, middle: 0.68, high: 0.76 } }
	const screen = screenOf(<OutlookCard title="If you sat it today" outlook={outlook} mark={{ low: 0.64, high: 0.74 }} />)
	expect(screen.text()).toContain('30 to 70 % chance to pass')
	expect(screen.text()).toContain('It could go either way.')
	expect(screen.text()).toContain('Between 60 % and 76 % of the answers right, four times in five; 64 % to 74 %')
})

test('too few answers lead to what is missing', () => {
	const [domain] = exam().domains
	if (!domain) throw new Error('The sample has no domain.')
	const screen = screenOf(<TooFew missing={{ asked: 1, more: 29, domains: [{ domain, more: 2 }] }} />)
	expect(screen.text()).toContain('You have answered 1 different question. After 29 more')
	expect(screen.find('a', 'Data').getAttribute('href')).toBe('#/practice?domain=AIF-C01%2F1')
})

test('what is behind a bar is told, nothing too', () => {
	expect(behind({ answers: 0, asked: 0, there: 0 })).toBe('no questions here yet')
	expect(behind({ answers: 0, asked: 0, there: 1 })).toBe('none of 1 question answered')
	expect(behind({ answers: 5, asked: 2, there: 9 })).toBe('5 answers to 2 of 9 questions')
})

test('weak services stand open, empty groups are left out', () => {
	const screen = screenOf(
		<Services
			services={[
				{ id: 'kendra', name: 'Amazon Kendra', strength: 'weak' },
				{ id: 'lex', name: 'Amazon Lex', strength: 'new' },
			]}
		/>,
	)
	expect(screen.find('details', 'Weak: 1').hasAttribute('open')).toBe(true)
	expect(screen.find('a', 'Amazon Kendra').getAttribute('href')).toBe('#/note/kendra')
	expect(screen.text()).not.toContain('Known')
})
