import { expect, test } from 'vitest'
import { dayInWords } from '../../components/Day.tsx'

test.each([
	['2026-03-31', '31 March 2026'],
	['2026-03', 'March 2026'],
	['2026-13-01', '2026-13-01'],
	['autumn 2026', 'autumn 2026'],
])('%s reads %s', (day, words) => {
	expect(dayInWords(day)).toBe(words)
})
