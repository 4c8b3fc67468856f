import { expect, test } from 'vitest'
import { datesInWords, dayInWords } from '../../components/dates-in-words.ts'

test.each([
	['2026-03-31', '31\u00a0March 2026'],
	['2026-03', 'March 2026'],
	['2026-13-01', '2026-13-01'],
	['autumn 2026', 'autumn 2026'],
])('%s reads %s', (day, words) => {
	expect(dayInWords(day)).toBe(words)
})

test.each([
	['Ends on 2026-11-30 as announced; DVA-C03 follows on 2026-12-01.', 'Ends on 30\u00a0November 2026 as announced; DVA-C03 follows on 1\u00a0December 2026.'],
	['in the folder day=2026-11-30/ and in 2026-11-30T10:00', 'in the folder day=2026-11-30/ and in 2026-11-30T10:00'],
	['in 2026-13-30', 'in 2026-13-30'],
])('the days in "%s" are read as "%s"', (text, words) => {
	expect(datesInWords(text)).toBe(words)
})
